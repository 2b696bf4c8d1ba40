import { screen, within } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import type { Locale } from '#i18n/locales'
import { content } from '../../content/support/real-content.ts'
import { people, unclearPeople } from '../../site/support/people.ts'
import { openResult } from '../support/open-result.ts'
import { sectionOf } from '../support/section-of.ts'

// The texts of a result, for one person of each placing and of each reason for no verdict.

describe.each(['en', 'vi'] as const)('in %s', (locale) => {
  const { words, ui } = content.languages[locale]
  const { island: text } = ui.result

  test.each(Object.entries(people))('%s: the result shows the verdict', async (_, person) => {
    await openResult({ locale, suffix: `#${person.code}` })
    const { sentence, meaning } = words.placings[person.placing]
    await screen.findByRole('heading', { level: 1, name: sentence })
    screen.getByText(meaning)
    screen.getByRole('img', { name: (name) => name.includes(text.position.slice(0, 20)) })
  })

  test.each(Object.entries(unclearPeople))(
    '%s: the result shows the reason why there is no verdict',
    async (_, person) => {
      await openResult({ locale, suffix: `#${person.code}` })
      const { sentence, advice } = words.unclear[person.reason]
      await screen.findByRole('heading', { level: 1, name: sentence })
      screen.getByText(advice)
      // Parts that depend on a verdict are not shown; the bars and the code are.
      for (const { heading } of [text.sure, text.pulls, text.change, text.roles, text.more]) {
        expect(screen.queryByRole('heading', { name: heading })).toBeNull()
      }
      expect(screen.queryByRole('link', { name: text.share.public })).toBeNull()
      screen.getByText(person.code)
      screen.getByText(words.traits.people?.name ?? '')
    }
  )
})

test('how clear the verdict is, is said as a number of people out of 100', async () => {
  await openResult({ suffix: `#${people.almostCounter.code}` })
  await screen.findByText(
    'If 100 people had answered just like you, about 85 of them would truly lean to the front office and about 15 to the back office. That is not clear-cut.',
    { exact: false }
  )
})

test.each(Object.entries(people))(
  'the same code gives the same figures in both languages: %s',
  async (_, { code }) => {
    const english = await figuresIn('en', code)
    expect(english.drawn.length).toBeGreaterThan(0)
    expect(english.bars.length).toBeGreaterThan(0)
    expect(english.sure.length).toBeGreaterThan(0)
    expect(english.roles).toBeGreaterThan(0)
    expect(await figuresIn('vi', code)).toEqual(english)
  }
)

test('a trait with too few answers has a message instead of a score', async () => {
  await openResult({ suffix: `#${unclearPeople.stoppedEarly.code}` })
  await screen.findByRole('heading', { level: 1, name: 'There are too few answers for a verdict.' })
  const main = within(screen.getByRole('main'))
  expect(main.getAllByText('Too few answers (1)').length).toBeGreaterThan(0)
  expect(main.queryAllByText(/of 100, between/)).toEqual([])
})

/**
 * The SVG shapes of a result, the numbers in the sections about its bars and how clear it is, and
 * the number of roles.
 */
async function figuresIn(locale: Locale, code: string) {
  await openResult({ locale, suffix: `#${code}` })
  await screen.findByText(code)
  const { bars, sure, roles } = content.languages[locale].ui.result.island
  const shapes = screen.getByRole('main').querySelectorAll('svg rect, svg circle, svg path, svg g')
  return {
    drawn: Array.from(shapes, (shape) => shape.outerHTML.split('>')[0]),
    bars: numbersIn(sectionOf(bars.heading)),
    sure: numbersIn(sectionOf(sure.heading)),
    roles: within(sectionOf(roles.heading)).getAllByRole('listitem').length
  }
}

function numbersIn({ textContent }: HTMLElement): readonly string[] {
  return textContent.match(/\d+/g) ?? []
}
