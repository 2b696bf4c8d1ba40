import { describe, expect, test } from 'vitest'
import type { Locale } from '#i18n/locales'
import { expectQuiet } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { people, unclearPeople } from './support/people.ts'
import { openResult } from './support/result-visit.ts'

// The texts of a result, for one person of each placing and of each reason for no verdict.

describe.each(['en', 'vi'] as const)('in %s', (locale) => {
  const { words, ui } = contentIn(locale)
  const { island: text } = ui.result

  test.each(Object.entries(people))('%s: the result shows the verdict', async (_, person) => {
    const { page, headline } = await openResult({ locale, suffix: `#${person.code}` })
    const { sentence, meaning } = words.placings[person.placing]
    await headline(sentence).waitFor()
    expect(await page.getByText(meaning).isVisible()).toBe(true)
    expect(await page.getByRole('img', { name: text.position.slice(0, 20) }).isVisible()).toBe(true)
    await expectQuiet(page)
  })

  test.each(Object.entries(unclearPeople))(
    '%s: the result shows the reason why there is no verdict',
    async (_, person) => {
      const { page, headline } = await openResult({ locale, suffix: `#${person.code}` })
      const { sentence, advice } = words.unclear[person.reason]
      await headline(sentence).waitFor()
      expect(await page.getByText(advice).isVisible()).toBe(true)
      // Parts that depend on a verdict are not shown; the bars and the code are.
      for (const heading of [text.sure, text.pulls, text.change, text.roles, text.more]) {
        expect(
          await page.getByRole('heading', { name: heading.heading, exact: true }).count()
        ).toBe(0)
      }
      expect(await page.getByRole('link', { name: text.share.public }).count()).toBe(0)
      expect(await page.getByText(person.code, { exact: true }).isVisible()).toBe(true)
      expect(
        await page
          .getByText(words.traits.people?.name ?? '')
          .first()
          .isVisible()
      ).toBe(true)
      await expectQuiet(page)
    }
  )
})

test('how clear the verdict is, is said as a number of people out of 100', async () => {
  const { page } = await openResult({ suffix: `#${people.almostCounter.code}` })
  await page
    .getByText(
      'If 100 people had answered just like you, about 85 of them would truly lean to the front office and about 15 to the back office.'
    )
    .waitFor()
  await page.getByText('That is not clear-cut.').waitFor()
})

test('a pull can be unfolded to show its answers', async () => {
  const { page } = await openResult({ suffix: `#${people.counter.code}` })
  const answer = page.getByText('I like working for hours without anyone interrupting me.')
  expect(await answer.isVisible()).toBe(false)
  await page
    .getByRole('listitem')
    .filter({
      has: page.getByRole('heading', { name: 'Something new all the time pulls to the front' })
    })
    .getByText('Your answers behind it')
    .click()
  await answer.waitFor()
  const line = page.getByRole('listitem').filter({ has: answer }).last()
  expect(await line.innerText()).toBe(
    'I like working for hours without anyone interrupting me.\nDisagree'
  )
})

test('the same code gives the same figures in both languages', async () => {
  for (const { code } of Object.values(people)) {
    expect(await figuresIn('en', code)).toEqual(await figuresIn('vi', code))
  }
})

test('a trait with too few answers has a message instead of a score', async () => {
  const { page } = await openResult({ suffix: `#${unclearPeople.stoppedEarly.code}` })
  await page.getByText('Too few answers (1)').first().waitFor()
  expect(await page.getByText(/of 100, between/).count()).toBe(0)
})

/**
 * The SVG shapes of a result, the numbers in the sections about its bars and how clear it is, and
 * the number of roles.
 */
async function figuresIn(locale: Locale, code: string) {
  const { page, text } = await openResult({ locale, suffix: `#${code}` })
  await page.getByText(code, { exact: true }).waitFor()
  const section = (name: string) =>
    page.locator('section', { has: page.getByRole('heading', { name, exact: true }) })
  const numbers = async (name: string) => (await section(name).innerText()).match(/\d+/g)
  const drawn = await page
    .getByRole('main')
    .locator('svg rect, svg circle, svg path, svg g')
    .evaluateAll((shapes) => shapes.map((shape) => shape.outerHTML.split('>')[0]))
  return {
    drawn,
    bars: await numbers(text.bars.heading),
    sure: await numbers(text.sure.heading),
    roles: await section(text.roles.heading).getByRole('listitem').count()
  }
}
