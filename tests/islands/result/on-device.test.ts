import { screen, within } from '@testing-library/dom'
import { expect, test } from 'vitest'
import { people } from '../../site/support/people.ts'
import { openResult } from '../support/open-result.ts'
import { sectionOf } from '../support/section-of.ts'

// The answers behind a result that are stored on this device, and how they are deleted.

const { code } = people.quiet
const KEPT = 'Your answers are kept on this device only, so that you can continue or change them.'

test('deleting can be undone', async () => {
  localStorage.setItem('front-or-back', `${code}/27`)
  const user = await openResult({ suffix: `#${code}`, jobSearch: '' })
  screen.getByText(KEPT)
  await user.click(screen.getByRole('button', { name: 'Delete my answers from this device' }))
  const undo = await screen.findByRole('button', { name: 'Undo' })
  expect(within(sectionOf('On this device')).getByRole('status').textContent).toBe(
    'Deleted. Your answers are no longer on this device.'
  )
  expect(document.activeElement).toBe(undo)
  expect(localStorage.length).toBe(0)
  // The tab's memory of the result for the pages of roles, too.
  expect(sessionStorage.getItem('front-or-back:opened')).toBeNull()

  await user.click(undo)
  await screen.findByText(KEPT)
  expect(localStorage.getItem('front-or-back')).toBe(`${code}/27`)
  expect(sessionStorage.getItem('front-or-back:opened')).toBe(code)
})

test('a result from a link is not stored, and links to the quiz instead', async () => {
  await openResult({ suffix: `#${code}`, jobSearch: '' })
  await screen.findByText(code)
  expect(screen.queryByRole('button', { name: 'Delete my answers from this device' })).toBeNull()
  const quiz = screen.getByRole('link', { name: 'Take the quiz yourself' })
  expect(quiz.getAttribute('href')).toBe('/en/quiz/')
  expect(localStorage.length).toBe(0)
})
