import { describe, expect, inject, test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { expectFocusOn } from './support/focus.ts'
import { people } from './support/people.ts'
import { openResult, resultOn } from './support/result-visit.ts'

// A result stands in the address, behind the `#`, whatever chats and hosts have put around it.

const sentence = 'Your answers point clearly to the front office.'
const code = '12H7-EY82-V32E-R9ZC-NC'

test.each([
  ['just the code', `#${code}`],
  ['lower case', `#${code.toLowerCase()}`],
  ['without hyphens', `#${code.replaceAll('-', '')}`],
  ['spaces', `#${code.replaceAll('-', ' ')}`],
  ['something put behind it', `#${code}?secret=abc`],
  ['tracking behind it', `#${code}&utm_source=chat`],
  ['a query before it', `?utm_source=x#${code}`],
  ['percent signs for spaces', `#${code.replaceAll('-', '%20')}`],
  ['percent signs for hyphens', `#${code.replaceAll('-', '%2D')}`],
  ['long dashes', `#${code.replaceAll('-', '–')}`],
  ['look-alikes for one and nought', '#i2H7-EY82-V32E-R9ZC-NC']
])('%s', async (_, behind) => {
  const { page, headline } = await openResult({ behind })
  await headline(sentence).waitFor()
  expect(await page.getByText(code, { exact: true }).isVisible()).toBe(true)
  await expectQuiet(page)
})

describe('something else behind the #', () => {
  test.each(['', '#', '#?secret=abc', '?utm_source=x'])(
    '%j asks for a code, without blame',
    async (behind) => {
      const { page, headline } = await openResult({ behind })
      await headline('Read a result').waitFor()
      expect(await page.getByRole('alert').count()).toBe(0)
      expect(await page.getByLabel('Result code').inputValue()).toBe('')
      await expectQuiet(page)
    }
  )

  test.each([
    ['a damaged code', '#12H7-EY82-V32F-R9ZC-NC', 'Look at group 3 first: V32F.'],
    ['two damaged places', '#12H7-EY28-V32F-R9ZC-NC', 'Something in this code is not right.'],
    ['half a code', '#12H7-EY82', 'Something in this code is not right.'],
    ['a newer format', '#257C-C', 'This code was made by a newer version of this site.'],
    ['words', '#my-result', 'This is not a result code.'],
    ['markup', '#<img src=x onerror=alert(1)>', 'This is not a result code.'],
    ['very much', `#${'A'.repeat(5000)}`, 'This is not a result code.'],
    ['a broken percent sign', '#%E0%A4%A', 'This is not a result code.'],
    ['a word of letters that codes have', '#hello', 'Something in this code is not right.']
  ])('%s gets a kind sentence and a way on', async (_, behind, expected) => {
    const { page, headline } = await openResult({ behind })
    await headline('Read a result').waitFor()
    await page.getByRole('alert').getByText(expected).waitFor()
    await expectFocusOn(page.getByLabel('Result code'))
    const way = page.getByRole('link', { name: 'No code yet? Take the quiz' })
    expect(await way.getAttribute('href')).toBe('/en/quiz/')
    await expectQuiet(page)
  })
})

test('another code in the address of an open page shows that result', async () => {
  const { page, headline } = await openResult({ behind: `#${code}` })
  await headline(sentence).waitFor()
  await page.evaluate((other) => {
    location.hash = other
  }, people.quiet.code)
  await headline('Your answers point clearly to the back office.').waitFor()
  expect(await page.getByText(people.quiet.code, { exact: true }).isVisible()).toBe(true)
  await expectFocusOn(page.getByRole('heading', { level: 1 }))

  await page.goBack()
  await headline(sentence).waitFor()
})

test('a reload shows the same result', async () => {
  const { page, headline } = await openResult({ behind: `#${code}` })
  await page.reload()
  await headline(sentence).waitFor()
  expect(page.url()).toBe(`${inject('origin')}/en/result/#${code}`)
})

test('the other language shows the same result, also with something put behind the code', async () => {
  const { page } = await openResult({ behind: `#${code}?secret=abc` })
  await page.getByRole('link', { name: 'Tiếng Việt' }).click()
  await page.waitForURL(/\/vi\/result\//)
  const vietnamese = resultOn(page, 'vi')
  await page.getByText(code, { exact: true }).waitFor()
  expect(await vietnamese.button(vietnamese.text.share.copy).isVisible()).toBe(true)
})

test('the link past the top of the page leaves the result alone', async () => {
  const { page, headline } = await openResult({ behind: `#${code}` })
  await page.getByRole('link', { name: 'Skip to the content' }).focus()
  await page.keyboard.press('Enter')
  await expectFocusOn(page.getByRole('main'))
  expect(await headline(sentence).isVisible()).toBe(true)
  expect(page.url()).toBe(`${inject('origin')}/en/result/#${code}`)
})
