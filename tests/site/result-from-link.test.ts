import { expect, inject, test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { eventually } from './support/eventually.ts'
import { expectFocusOn } from './support/focus.ts'
import { people } from './support/people.ts'
import { openResult, resultOn } from './support/result-visit.ts'

// A result is in the URL fragment, also when chats and hosts have added text to the URL.

const sentence = 'Your answers point clearly to the front office.'
const code = '12H7-EY82-V32E-R9ZC-NC'

// tests/islands/result/address.test.ts checks, without a browser, which texts contain a code.
test.each([
  ['just the code', `#${code}`],
  ['a query before it', `?utm_source=x#${code}`],
  ['en dashes and spaces', `#${code.replaceAll('-', ' – ')}?secret=abc`]
])('the result is shown: %s', async (_, suffix) => {
  const { page, headline, code: shown } = await openResult({ suffix })
  await headline(sentence).waitFor()
  expect(await shown.textContent()).toBe(code)
  await expectQuiet(page)
})

test('a URL without a code shows the form without an error', async () => {
  const { page, headline } = await openResult({ suffix: '#?secret=abc' })
  await headline('Read a result').waitFor()
  expect(await page.getByRole('alert').count()).toBe(0)
  expect(await page.getByLabel('Result code').inputValue()).toBe('')
  await expectQuiet(page)
})

test.each([
  ['a damaged code', '#12H7-EY82-V32F-R9ZC-NC', 'Look at group 3 first: V32F.'],
  ['markup', '#<img src=x onerror=alert(1)>', 'This is not a result code.'],
  ['an invalid escape sequence', '#%E0%A4%A', 'This is not a result code.']
])('a URL with %s shows a suitable message and a link to the quiz', async (_, suffix, expected) => {
  const { page, headline } = await openResult({ suffix })
  await headline('Read a result').waitFor()
  await page.getByRole('alert').getByText(expected).waitFor()
  await expectFocusOn(page.getByLabel('Result code'))
  const quiz = page.getByRole('link', { name: 'No code yet? Take the quiz' })
  expect(await quiz.getAttribute('href')).toBe('/en/quiz/')
  await expectQuiet(page)
})

test('another code in the URL of the open page shows that result', async () => {
  const { page, headline, code: shown } = await openResult({ suffix: `#${code}` })
  await headline(sentence).waitFor()
  await page.evaluate((other) => {
    location.hash = other
  }, people.quiet.code)
  await headline('Your answers point clearly to the back office.').waitFor()
  await eventually(() => shown.textContent()).toBe(people.quiet.code)
  await expectFocusOn(page.getByRole('heading', { level: 1 }))

  await page.goBack()
  await headline(sentence).waitFor()
})

test('a reload shows the same result', async () => {
  const { page, headline } = await openResult({ suffix: `#${code}` })
  await page.reload()
  await headline(sentence).waitFor()
  expect(page.url()).toBe(`${inject('origin')}/en/result/#${code}`)
})

test('the other language shows the same result, also with a query after the code', async () => {
  const { page } = await openResult({ suffix: `#${code}?secret=abc` })
  await page.getByRole('link', { name: 'Tiếng Việt' }).click()
  await page.waitForURL(/\/vi\/result\//)
  const vietnamese = resultOn(page, 'vi')
  expect(await vietnamese.code.textContent()).toBe(code)
  await vietnamese.unfold(vietnamese.text.share.private)
  expect(await vietnamese.button(vietnamese.text.share.copy).isVisible()).toBe(true)
})

test('the skip link changes neither the result nor the URL', async () => {
  const { page, headline } = await openResult({ suffix: `#${code}` })
  await page.getByRole('link', { name: 'Skip to the content' }).focus()
  await page.keyboard.press('Enter')
  await expectFocusOn(page.getByRole('main'))
  expect(await headline(sentence).isVisible()).toBe(true)
  expect(page.url()).toBe(`${inject('origin')}/en/result/#${code}`)
})
