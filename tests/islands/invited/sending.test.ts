import { screen, waitFor, within } from '@testing-library/dom'
import { expect, test } from 'vitest'
import { fill } from '#i18n/fill'
import { contentIn } from '../../site/support/content.ts'
import { people } from '../../site/support/people.ts'
import { openInvited } from '../support/open-invited.ts'

// What somebody who was invited sends to the counsellor.

const { code } = people.counter

test('without an e-mail address there is no e-mail link, and the page says what to do', async () => {
  const { text } = await openInvited({ change: { mail: '' } })
  await screen.findByText(text.noMail)
  expect(document.querySelector('a[href^="mailto:"]')).toBeNull()
})

test('without a name, the page speaks of the counsellor', async () => {
  const { text } = await openInvited({ change: { from: '' } })
  await screen.findByRole('heading', { name: fill(text.heading, { name: text.somebody }) })
})

test('“not me” marks are sent only if the checkbox is checked', async () => {
  const { user, text } = await openInvited()
  const { roles, words, ui } = contentIn('en')
  const { details, roles: jobs, card: cards } = ui.result.island
  const message = () => document.querySelector('.send blockquote')?.textContent
  await screen.findByRole('heading', { level: 1, name: words.placings.front.sentence })
  expect(screen.queryByRole('checkbox', { name: /“not me”/ })).toBeNull()

  await user.click(await screen.findByText(details.jobs))
  await user.click(await screen.findByText(jobs.notMine))
  const trait = words.traits.people?.name ?? ''
  await user.click(await screen.findByRole('checkbox', { name: trait }))
  const [button] = await screen.findAllByRole('button', {
    name: (name) => name.startsWith(cards.notMe)
  })
  const card = button?.closest('li')
  if (!button || !card) throw new Error('No role can be marked.')
  const role = within(card).getByRole('heading').textContent
  await user.click(button)
  const id = Object.entries(roles).find(([, { name }]) => name === role)?.[0]

  await screen.findByText(fill(text.marks, { marks: `${trait}, ${role}` }))
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: /“not me”/ })
  expect(box.checked).toBe(false)
  expect(message()).not.toContain('not-me')
  expect(message()).toBe(code)

  await user.click(box)
  await waitFor(() => expect(message()).toBe(`${code}&not-me=people/${id}`))
  const mail = screen.getByRole('link', { name: text.mail }).getAttribute('href')
  expect(new URL(mail ?? '').searchParams.get('body')).toContain(`not-me=people/${id}`)
  await user.click(box)
  await waitFor(() => expect(message()).not.toContain('not-me'))
})

test('the name goes into the message alone, and stays in the tab until the next person', async () => {
  const { user, text } = await openInvited({ change: { from: 'Ms Mai' } })
  const field = await screen.findByRole<HTMLInputElement>('textbox', {
    name: 'What should Ms Mai call you?'
  })
  await user.type(field, ' Lan  Anh ')
  const message = () => document.querySelector('.send blockquote')?.textContent
  await waitFor(() => expect(message()).toBe(`Lan Anh: ${code}`))
  const mail = screen.getByRole('link', { name: text.mail }).getAttribute('href')
  expect(new URL(mail ?? '').searchParams.get('body')).toBe(`Lan Anh: ${code}`)
  expect(location.href).not.toContain('Lan')
  expect(localStorage.length).toBeGreaterThan(0)
  expect(JSON.stringify({ ...localStorage })).not.toContain('Lan')

  const { user: later } = await openInvited({ change: { from: 'Ms Mai' } })
  await waitFor(() =>
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /call you/ }).value).toBe(
      ' Lan  Anh '
    )
  )
  expect(later).toBeDefined()
})

test('the message can be shown as a QR code', async () => {
  const { user, text } = await openInvited()
  await user.click(await screen.findByText(text.showQr))
  await screen.findByRole('img', { name: text.qrLabel })
})
