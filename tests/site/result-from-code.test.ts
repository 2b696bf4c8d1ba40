import { expect, inject, test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { expectFocusOn } from './support/focus.ts'
import { openResult, type ResultVisit } from './support/result-visit.ts'

// The result page's form accepts a code or a link in any form in which people type or paste it.

const sentence = 'Your answers point clearly to the front office.'
const code = '12H7-EY82-V32E-R9ZC-NC'

test.each([
  ['as it is printed', code],
  ['in lower case with spaces', '12h7 ey82 v32e r9zc nc'],
  ['with spaces around it', `  ${code} `],
  ['with the en dashes of phone keyboards', code.replaceAll('-', '–')],
  ['a whole link', `https://front-or-back.example/en/result/#${code}`],
  ['a link in the other language', `https://front-or-back.example/vi/result/#${code}`],
  [
    'a link with a query before the code and after it',
    `https://front-or-back.example/en/result/?utm_source=x#${code}?secret=abc`
  ]
])('%s', async (_, typed) => {
  const visit = await openResult()
  await enter(visit, typed)
  await visit.headline(sentence).waitFor()
  await expectFocusOn(visit.headline(sentence))
  expect(await visit.page.getByText(code, { exact: true }).isVisible()).toBe(true)
  await expectQuiet(visit.page)
})

test('Enter shows the result as well', async () => {
  const visit = await openResult()
  await visit.page.getByLabel('Result code').fill(code)
  await visit.page.keyboard.press('Enter')
  await visit.headline(sentence).waitFor()
})

test('for a code with a wrong symbol, the message names the group, and the text stays to be fixed', async () => {
  const visit = await openResult()
  await enter(visit, '12h7 ey82 v32f r9zc nc')
  await visit.page.getByRole('alert').getByText('Look at group 3 first: V32F.').waitFor()
  const field = visit.page.getByLabel('Result code')
  await expectFocusOn(field)
  expect(await field.inputValue()).toBe('12h7 ey82 v32f r9zc nc')
  expect(await field.getAttribute('aria-invalid')).toBe('true')

  await enter(visit, '12h7 ey82 v32e r9zc nc')
  await visit.headline(sentence).waitFor()
})

test('for an empty field, the message says that there is no code yet', async () => {
  const visit = await openResult()
  await visit.button('Show the result').click()
  await visit.page.getByRole('alert').getByText('There is no code yet.').waitFor()
  await expectFocusOn(visit.page.getByLabel('Result code'))
})

test('a text that is no code stays in the field unchanged', async () => {
  const visit = await openResult()
  await enter(visit, 'mã của tôi')
  await visit.page.getByRole('alert').getByText('This is not a result code.').waitFor()
  expect(await visit.page.getByLabel('Result code').inputValue()).toBe('mã của tôi')
})

test('the same invalid code a second time moves the focus back to the field', async () => {
  const visit = await openResult()
  await enter(visit, 'hello')
  await visit.page.getByRole('alert').waitFor()
  await visit.button('Show the result').click()
  await expectFocusOn(visit.page.getByLabel('Result code'))
  expect(await visit.page.getByRole('alert').isVisible()).toBe(true)
})

test('the back button returns from the result to the form', async () => {
  const visit = await openResult()
  await enter(visit, code)
  await visit.headline(sentence).waitFor()
  await visit.page.goBack()
  await visit.headline('Read a result').waitFor()
  expect(visit.page.url()).toBe(`${inject('origin')}/en/result/`)
})

async function enter({ page, button }: ResultVisit, typed: string): Promise<void> {
  await page.getByLabel('Result code').fill(typed)
  await button('Show the result').click()
}
