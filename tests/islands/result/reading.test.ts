import { screen, within } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import { formatCode } from '#domain/code'
import { sideOfPlacing } from '#domain/grounds'
import type { Locale } from '#i18n/locales'
import { content } from '../../content/support/real-content.ts'
import { answersFrom } from '../../domain/support/answers.ts'
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
    // A verdict for a side also says what it rests on: for these people, a liking for it.
    const side = sideOfPlacing(person.placing)
    screen.getByText(side === undefined ? meaning : `${words.grounds[side].liking} ${meaning}`)
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

test('a verdict that rests on not liking the other side says so', async () => {
  // Only focus stands out, and it is low: 1, 2, 1, 2 after reversing. The others are in the middle.
  const answers = answersFrom(content.model, {
    people: [2, 3, 3, 2],
    listening: [2, 3, 3, 3],
    communication: [3, 2, 3, 3],
    'problem-solving': [3, 3, 2, 3],
    focus: [1, 2, 1, 2],
    flexibility: [2, 3, 2, 3],
    autonomy: [3, 2, 3, 2]
  })
  await openResult({ suffix: `#${formatCode(answers)}` })
  await screen.findByText(
    /^Taken together, you say no to what back office work is made of: long work/
  )
})

test('a doubtful verdict has a notice, and a sound one has none', async () => {
  // In four of seven traits, one answer is 5 and one is 2 after reversing.
  const answers = answersFrom(content.model, {
    people: [5, 2, 4, 4],
    listening: [5, 2, 4, 4],
    communication: [5, 2, 4, 4],
    'problem-solving': [2, 5, 4, 4],
    focus: [2, 3, 2, 3],
    flexibility: [3, 2, 3, 2],
    autonomy: [2, 3, 2, 3]
  })
  const { doubtful } = content.languages.en.ui.result.island.sure
  await openResult({ suffix: `#${formatCode(answers)}` })
  await screen.findByText(doubtful, { ignore: 'script' })
  await openResult({ suffix: `#${people.counter.code}` })
  await screen.findByText(people.counter.code)
  expect(screen.queryByText(doubtful, { ignore: 'script' })).toBeNull()
})

test('how clear the verdict is, is said as a number of people out of ten, and out of 100', async () => {
  await openResult({ suffix: `#${people.almostCounter.code}` })
  await screen.findByText(
    'About 8 in 10 people who answer like you truly lean to the front office, if our comparison figures fit people like you. That is not clear-cut.',
    { exact: false }
  )
  screen.getByText('81 of 100 to the front, 19 to the back.')
})

test.each([
  [people.counter, /^About 9 in 10 people who answer like you truly lean to the front office/],
  [people.atHomeOnBoth, /^Of the people who answer like you, about as many truly lean to one side/],
  [people.almostQuiet, /^About 8 in 10 people who answer like you truly lean to the back office/],
  [people.quiet, /^About 9 in 10 people who answer like you truly lean to the back office/]
])(
  'the number out of ten is that of the larger side, and 9 at most',
  async ({ code }, sentence) => {
    await openResult({ suffix: `#${code}` })
    await screen.findByText(sentence)
  }
)

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
    // The sentences around the lists may write a number as a word, or put it elsewhere.
    bars: within(sectionOf(bars.heading)).getAllByRole('listitem').flatMap(numbersIn),
    sure: numbersIn(sectionOf(sure.heading)).toSorted(),
    roles: within(sectionOf(roles.heading)).getAllByRole('listitem').length
  }
}

function numbersIn({ textContent }: HTMLElement): readonly string[] {
  return textContent.match(/\d+/g) ?? []
}
