import { type Answers, answerAt, type Model } from '#domain/model'
import { deviationOf, meanOf } from './statistics.ts'
import type { TraitFigures } from './trait-figures.ts'

/** The difference of two means, in standard deviations, from which it is worth a look. */
export const LARGE = 0.5

/** How differently two groups of people, such as two languages, answer a statement or score. */
export type Difference = {
  /** Id of a question or a trait. */
  readonly id: string
  /** The means of the two groups: answers from 1 to 5 as given, or scores from 0 to 100. */
  readonly first: number
  readonly second: number
  /** (second − first) / the pooled standard deviation (Cohen's d). NaN if it can't be computed. */
  readonly inDeviations: number
  readonly large: boolean
}

/**
 * The difference of each statement, tie-breakers left out, in the order asked. A large one says that
 * the statement may mean something else to one of the groups, or that the groups differ.
 */
export function questionDifferences(
  { questions }: Model,
  first: readonly Answers[],
  second: readonly Answers[]
): readonly Difference[] {
  const given = (sample: readonly Answers[], slot: number): readonly number[] =>
    sample.map((answers) => answerAt(answers, slot)).filter((answer) => answer > 0)
  return questions.map(({ id, slot }) => {
    const [one, other] = [given(first, slot), given(second, slot)]
    return differenceOf(
      id,
      [one.length, meanOf(one), deviationOf(one)],
      [other.length, meanOf(other), deviationOf(other)]
    )
  })
}

/** The difference of each trait's score, in the model's order. */
export function traitDifferences(
  first: readonly TraitFigures[],
  second: readonly TraitFigures[]
): readonly Difference[] {
  return first.map(({ trait, people, norm }, at) => {
    const other = second[at]
    return differenceOf(
      trait.id,
      [people, norm.mean, norm.sd],
      [other?.people ?? 0, other?.norm.mean ?? NaN, other?.norm.sd ?? NaN]
    )
  })
}

type Group = readonly [people: number, mean: number, sd: number]

function differenceOf(
  id: string,
  [people, first, sd]: Group,
  [otherPeople, second, otherSd]: Group
): Difference {
  const pooled = Math.sqrt(
    ((people - 1) * sd ** 2 + (otherPeople - 1) * otherSd ** 2) / (people + otherPeople - 2)
  )
  const inDeviations = (second - first) / pooled
  return { id, first, second, inDeviations, large: Math.abs(inDeviations) > LARGE }
}
