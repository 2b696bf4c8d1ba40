import { screen, within } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import { formatCode } from '#domain/code'
import { sideOfPlacing } from '#domain/grounds'
import type { Locale } from '#i18n/locales'
import { content } from '../../content/support/real-content.ts'
import { answersFrom } from '../../domain/support/answers.ts'
import { people, unclearPeople } from '../../site/support/people.ts'
import { detailOf } from '../support/detail-of.ts'
import { showAllCards } from '../support/near-roles.ts'
import { openResult } from '../support/open-result.ts'

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
    const grounds = side === undefined ? meaning : `${words.grounds[side].liking} ${meaning}`
    const why = within(detailOf(text.details.why))
    await why.findByText(grounds, { ignore: 'script' })
    screen.getByRole('img', { name: (name) => name.includes(text.position.slice(0, 20)) })
  })

  test.each(Object.entries(unclearPeople))(
    '%s: the result shows the reason why there is no verdict',
    async (_, person) => {
      await openResult({ locale, suffix: `#${person.code}` })
      const { sentence, advice } = words.unclear[person.reason]
      await screen.findByRole('heading', { level: 1, name: sentence })
      screen.getByText(advice)
      await screen.findByText(person.code)
      await within(detailOf(text.details.bars)).findByText(words.traits.people?.name ?? '')
      expect(detailOf(text.details.bars).open).toBe(true)
      // Parts that depend on a verdict are not shown.
      const { why, jobs, change, sure } = text.details
      for (const name of [why, jobs, change, sure, text.roles.heading, text.moment.week]) {
        expect(screen.queryByRole('heading', { name })).toBeNull()
      }
      for (const name of [text.share.verdict, text.moment.clearer]) {
        expect(screen.queryByRole('button', { name })).toBeNull()
      }
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
  const verdict = within(await findSection('What points this way'))
  verdict.getByText(/^Taken together, you say no more than yes to what back office work/)
  // And it is said again with the meaning of the verdict.
  await within(detailOf('Why this result?')).findByText(
    /^Taken together, you say no more than yes to what back office work/
  )
})

test.each([
  // The strongest two of the three pulls to the front.
  [
    people.counter,
    'What points this way',
    [
      'You like finding an answer for the person in front of you.',
      'You like hearing people out and noticing how they feel.'
    ]
  ],
  [
    people.atHomeOnBoth,
    'What pulls you, and which way',
    [
      'To the back: You like finishing one thing carefully, without interruptions.',
      'To the front: You like hearing people out and noticing how they feel.'
    ]
  ]
] as const)(
  'the two strongest reasons stand beside the verdict: $placing',
  async (person, heading, reasons) => {
    await openResult({ suffix: `#${person.code}` })
    const section = within(await findSection(heading))
    expect(section.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(reasons)
  }
)

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
  const { doubtful } = content.languages.en.ui.result.island.moment
  await openResult({ suffix: `#${formatCode(answers)}` })
  await screen.findByText(doubtful, { ignore: 'script' })
  await openResult({ suffix: `#${people.counter.code}` })
  await screen.findByText(people.counter.code)
  expect(screen.queryByText(doubtful, { ignore: 'script' })).toBeNull()
})

test('how clear the verdict is, is said as a number of people out of ten, and out of 100', async () => {
  await openResult({ suffix: `#${people.almostCounter.code}` })
  const sure = within(detailOf('How sure is that?'))
  await sure.findByText(
    'About 8 in 10 people who answer like you truly lean to the front office, if our comparison figures fit people like you. That is not clear-cut.',
    { exact: false }
  )
  sure.getByText('81 of 100 to the front, 19 to the back.')
})

test.each([
  [
    people.counter,
    /^(?:We estimate, not yet tested on people: a|A)bout 9 in 10 (?:people )?who answer like (?:this lean to work with customers|you truly lean to the front off)/
  ],
  [
    people.atHomeOnBoth,
    /^(?:No clear side\. We estimate, not yet tested on people: of 100 who answer like this, 52 lean to customers and 48|Of the people who answer like you, about as many truly lean)/
  ],
  [
    people.almostQuiet,
    /^(?:We estimate, not yet tested on people: a|A)bout 8 in 10 (?:people )?who answer like (?:this lean to work behind|you truly lean to the back)/
  ],
  [
    people.quiet,
    /^(?:We estimate, not yet tested on people: a|A)bout 9 in 10 (?:people )?who answer like (?:this lean to work behind|you truly lean to the back)/
  ]
])(
  'the number out of ten is that of the larger side, and 9 at most',
  async ({ code }, sentence) => {
    await openResult({ suffix: `#${code}` })
    await within(detailOf('How sure is that?')).findByText(sentence)
    const beside = document.querySelector('.moment .sure')?.textContent
    expect(beside?.replace('How sure? ', '')).toMatch(sentence)
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
  expect((await main.findAllByText('Too few answers (1)')).length).toBeGreaterThan(0)
  expect(main.queryAllByText(/of 100, between/)).toEqual([])
})

/** Waits for a section of the result. */
async function findSection(heading: string): Promise<HTMLElement> {
  const section = (await screen.findByRole('heading', { name: heading })).closest('section')
  if (!section) throw new Error(`The heading “${heading}” is in no section.`)
  return section
}

/**
 * The SVG shapes of a result, the numbers in the sections about its bars and how clear it is, and
 * the number of roles.
 */
async function figuresIn(locale: Locale, code: string) {
  const user = await openResult({ locale, suffix: `#${code}` })
  const cards = await showAllCards(user, locale)
  const { details } = content.languages[locale].ui.result.island
  const [bars, sure] = [detailOf(details.bars), detailOf(details.sure)]
  await within(bars).findAllByRole('listitem')
  const shapes = screen.getByRole('main').querySelectorAll('svg rect, svg circle, svg path, svg g')
  return {
    drawn: Array.from(shapes, (shape) => shape.outerHTML.split('>')[0]),
    // The sentences around the lists may write a number as a word, or put it elsewhere.
    bars: within(bars).getAllByRole('listitem').flatMap(numbersIn),
    sure: numbersIn(sure).toSorted(),
    roles: cards.length
  }
}

function numbersIn({ textContent }: HTMLElement): readonly string[] {
  return textContent.match(/\d+/g) ?? []
}
