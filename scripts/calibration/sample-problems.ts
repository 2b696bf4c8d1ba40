import { FEWEST_PEOPLE } from './answer-table.ts'
import type { TraitFigures } from './trait-figures.ts'

/** The reasons why a valid table gives no norms, one sentence each; an empty list if it does. */
export function sampleProblems(traits: readonly TraitFigures[]): readonly string[] {
  return traits.flatMap(({ trait, people, norm }) => {
    if (people < FEWEST_PEOPLE) {
      return [
        `Trait ${trait.id}: found a score for ${people} of the people, expected at least ${FEWEST_PEOPLE}. ` +
          'A score needs answers to at least two of its statements.'
      ]
    }
    // A smaller standard deviation is rounded to 0.0, and z scores divide by it.
    return norm.sd < 0.05
      ? [
          `Trait ${trait.id}: all people have the same score. A norm needs people with different scores.`
        ]
      : []
  })
}
