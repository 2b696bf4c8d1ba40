import { screen } from '@testing-library/dom'
import { expect, test } from 'vitest'
import { openClass } from '../support/open-caseload.ts'

// The comparison of two codes of a caseload.

test('a small difference is called within chance, and a difference from a person without a verdict gets no size', async () => {
  const { user, text } = await openClass()
  location.hash = '#two-2-4'
  await user.click(await screen.findByRole('radio', { name: text.two.times }))
  await screen.findByText(text.two.sizes['within-chance'])
  expect(screen.queryByText('changed')).toBeNull()
  location.hash = '#two-1-7'
  await screen.findByText(text.two.noSize)
})

test('two codes with the same name are compared as one person', async () => {
  const { text, add } = await openClass()
  await add('LAN 14TQ-F962-6CEP-VFGW-11')
  location.hash = '#two-1-8'
  await screen.findByText(text.two.sizes.changed)
})

test('the URL of a person who does not exist shows the list', async () => {
  const { text, heading } = await openClass()
  location.hash = '#two-1-2'
  await heading(text.two.title)
  location.hash = '#two-1-99'
  await heading(text.table.heading)
})
