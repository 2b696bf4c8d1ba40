import { screen } from '@testing-library/dom'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { openResult } from '../support/open-result.ts'

// The result page's form accepts a code or a link in any form in which people type or paste it.

const SENTENCE = 'Your answers point clearly to the front office.'
const CODE = '12H7-EY82-V32E-R9ZC-NC'

test.each([
  ['as it is printed', CODE],
  ['in lower case with spaces', '12h7 ey82 v32e r9zc nc'],
  ['with spaces around it', `  ${CODE} `],
  ['with the en dashes of phone keyboards', CODE.replaceAll('-', '–')],
  ['a whole link', `https://front-or-back.example/en/result/#${CODE}`],
  ['a link in the other language', `https://front-or-back.example/vi/result/#${CODE}`],
  [
    'a link with a query before the code and after it',
    `https://front-or-back.example/en/result/?utm_source=x#${CODE}?secret=abc`
  ]
])('%s', async (_, typed) => {
  const user = await openResult()
  await enter(user, typed)
  const headline = await screen.findByRole('heading', { level: 1, name: SENTENCE })
  expect(document.activeElement).toBe(headline)
  // happy-dom focuses any element; a browser focuses a heading only if it has this attribute.
  expect(headline.tabIndex).toBe(-1)
  expect(headline.hasAttribute('tabindex')).toBe(true)
  await screen.findByText(CODE)
})

test('for an empty field, the message says that there is no code yet', async () => {
  const user = await openResult()
  await user.click(await screen.findByRole('button', { name: 'Show the result' }))
  expect((await screen.findByRole('alert')).textContent).toContain('There is no code yet.')
  expect(document.activeElement).toBe(fieldForCode())
})

test('a text that is no code stays in the field unchanged', async () => {
  const user = await openResult()
  await enter(user, 'mã của tôi')
  expect((await screen.findByRole('alert')).textContent).toContain('This is not a result code.')
  expect(fieldForCode().value).toBe('mã của tôi')
})

test('the same invalid code a second time moves the focus back to the field', async () => {
  const user = await openResult()
  await enter(user, 'hello')
  await screen.findByRole('alert')
  await user.click(screen.getByRole('button', { name: 'Show the result' }))
  expect(document.activeElement).toBe(fieldForCode())
  screen.getByRole('alert')
})

async function enter(user: UserEvent, typed: string): Promise<void> {
  const field = await screen.findByRole('textbox', { name: 'Result code' })
  await user.clear(field)
  await user.type(field, typed)
  await user.click(screen.getByRole('button', { name: 'Show the result' }))
}

function fieldForCode(): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('textbox', { name: 'Result code' })
}
