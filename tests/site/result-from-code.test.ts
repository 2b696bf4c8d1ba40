import { expect, inject, test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { expectFocusOn } from './support/focus.ts'
import { openResult, type ResultVisit } from './support/result-visit.ts'

// The form for a result code. tests/islands/result/from-code.test.ts checks, without a browser, in
// which forms people may type or paste a code.

const sentence = 'Your answers point clearly to the front office.'
const code = '12H7-EY82-V32E-R9ZC-NC'

test('a code as it is printed shows its result, which has the focus', async () => {
  const visit = await openResult()
  await enter(visit, code)
  await visit.headline(sentence).waitFor()
  await expectFocusOn(visit.headline(sentence))
  expect(await visit.code.textContent()).toBe(code)
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
