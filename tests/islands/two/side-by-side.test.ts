import { screen, within } from '@testing-library/dom'
import { describe, expect, test } from 'vitest'
import { formatCode } from '#domain/code'
import { content } from '../../site/support/content.ts'
import { bySlot, people, unclearPeople } from '../../site/support/people.ts'
import { openTwo } from '../support/open-two.ts'
import { sectionOf } from '../support/section-of.ts'

// Two people side by side: on the floor plan, in each trait, and with the roles near both.

const { counter, quiet, drawnToNeither, almostQuiet } = people

describe('a person at the counter and a quiet one', () => {
  const suffix = `#${counter.code}&${quiet.code}`

  test('in English have their places, verdicts and scores', async () => {
    await openTwo({ suffix })
    screen.getByRole('img', { name: 'Person 1: counter. Person 2: quiet rooms.' })
    expect(verdicts()).toEqual([
      ['Person 1', 'Front office'],
      ['Person 2', 'Back office']
    ])
    // The greatest difference comes first.
    expect(traitsIn('Where you differ')).toEqual([
      'Solving problems on the spot: Person 1 more, towards “New problems, right away”: 100 and 50 of 100',
      'Explaining and convincing: Person 1 more, towards “Speaking up”: 75 and 25 of 100',
      'Being with people: Person 1 more, towards “People all day”: 75 and 25 of 100',
      'Listening: Person 1 more, towards “Hearing people out”: 75 and 50 of 100',
      'Free choice of time and place: Person 2 more, towards “My hours, my place”: 50 and 75 of 100'
    ])
    expect(traitsIn('Where you are alike, as far as we can tell')).toEqual([
      'Your own way of working: 50 and 63 of 100',
      'Working undisturbed: 50 and 50 of 100'
    ])
  })

  test('in Vietnamese have the same, in its words', async () => {
    await openTwo({ locale: 'vi', suffix })
    expect(verdicts().map(([term]) => term)).toEqual(['Người 1', 'Người 2'])
    expect(traitsIn('Chỗ khác nhau')[1]).toBe(
      'Giao tiếp, thuyết phục: Người 1 nghiêng về “Chủ động lên tiếng” hơn: 75 và 25 trên 100'
    )
    expect(traitsIn('Chỗ giống nhau, theo những gì đo được')).toHaveLength(2)
  })

  test('exchanged are person 2 and person 1', async () => {
    await openTwo({ suffix: `#${quiet.code}&${counter.code}` })
    screen.getByRole('img', { name: 'Person 1: quiet rooms. Person 2: counter.' })
    expect(traitsIn('Where you differ')[0]).toBe(
      'Solving problems on the spot: Person 2 more, towards “New problems, right away”: 50 and 100 of 100'
    )
  })

  test('have no role in common', async () => {
    await openTwo({ suffix })
    within(sectionOf('Jobs close to both of you')).getByText(
      'No job in our library is close to both of you. Your lists may still overlap in a field.'
    )
  })
})

test('roles near both are linked, in the order of the library', async () => {
  await openTwo({ suffix: `#${drawnToNeither.code}&${quiet.code}` })
  const links = within(sectionOf('Jobs close to both of you')).getAllByRole('link')
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['Insurance underwriter', '/en/roles/underwriter/'],
    ['IT support specialist', '/en/roles/it-support/']
  ])
})

test('people who differ in no trait are told so', async () => {
  await openTwo({ suffix: `#${almostQuiet.code}&${drawnToNeither.code}` })
  within(sectionOf('Where you differ')).getByText(
    "In no trait do you differ by more than one person's answers may differ from day to day."
  )
  expect(traitsIn('Where you are alike, as far as we can tell')).toHaveLength(7)
})

test('people who differ in every trait are told so', async () => {
  const { atHomeOnBoth } = people
  await openTwo({ suffix: `#${atHomeOnBoth.code}&${drawnToNeither.code}` })
  expect(traitsIn('Where you differ')).toHaveLength(7)
  within(sectionOf('Where you are alike, as far as we can tell')).getByText(
    'There is no trait in which you are close.'
  )
})

test('a person without a verdict has no place on the plan', async () => {
  await openTwo({ suffix: `#${counter.code}&${unclearPeople.hardlyVarying.code}` })
  screen.getByRole('img', {
    name: 'Person 1: counter. Person 2 has no place, because the answers do not say where.'
  })
  expect(verdicts()[1]).toEqual(['Person 2', 'No verdict'])
  expect(traitsIn('Where you differ')).toHaveLength(3)
  expect(screen.queryByText(/^Not compared/)).toBeNull()
})

test('with too few answers of one, nothing is said about differences but why', async () => {
  await openTwo({ suffix: `#${counter.code}&${unclearPeople.stoppedEarly.code}` })
  expect(verdicts()[1]).toEqual(['Person 2', 'No verdict'])
  screen.getByText('One of the two results has too few answers for a comparison of traits.')
  screen.getByText('Jobs close to both of you can only be named when both results have a verdict.')
  expect(within(screen.getByRole('main')).queryByText(/In no trait|There is no trait/)).toBeNull()
  expect(
    screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
  ).toEqual(['Jobs close to both of you'])
})

test('a trait in which one of them has too few answers is named', async () => {
  // The four statements about people are skipped.
  const answers = counter.answers.map((answer, at) =>
    content.model.questions[at]?.trait === 'people' ? 0 : answer
  )
  await openTwo({ suffix: `#${formatCode(bySlot(answers))}&${quiet.code}` })
  screen.getByText(
    'Not compared, because one of you answered too little about it: Being with people.'
  )
  expect([
    ...traitsIn('Where you differ'),
    ...traitsIn('Where you are alike, as far as we can tell')
  ]).toHaveLength(6)
})

/** Each person with their verdict. */
function verdicts(): readonly (readonly string[])[] {
  const terms = screen.getAllByRole('term')
  const definitions = screen.getAllByRole('definition')
  // The sign of a person, a circle with the number, is for the eyes only.
  return terms.map((term, at) => [
    Array.from(term.querySelectorAll('span'), ({ textContent }) => textContent)
      .join('')
      .trim(),
    definitions[at]?.textContent ?? ''
  ])
}

/** What is said about each trait below a heading, without the ends of its scale. */
function traitsIn(heading: string): readonly string[] {
  return within(sectionOf(heading))
    .queryAllByRole('listitem')
    .map((item) => {
      const [name, sentence] = item.querySelectorAll('.bar-name > *')
      return `${name?.textContent}: ${sentence?.textContent}`
    })
}
