import { FEWEST_PEOPLE } from './answer-table.ts'
import type { TraitFigures } from './trait-figures.ts'

/** Why no norms can be made of a sample although its table is sound, a sentence each. */
export function sampleProblems(traits: readonly TraitFigures[]): readonly string[] {
  return traits.flatMap(({ trait, people, norm }) => {
    if (people < FEWEST_PEOPLE) {
      return [
        `Trait ${trait.id} has a score for ${people} of the people: expected at least ${FEWEST_PEOPLE}. ` +
          'A score needs two answers to its statements.'
      ]
    }
    // Less would be printed as 0, and a norm of 0 divides by nothing.
    return norm.sd < 0.05
      ? [`Trait ${trait.id} has the same score for everybody: a norm needs people who differ.`]
      : []
  })
}
