import type { Answer, Answers, Model } from '#domain/model'
import { type Arbitrary, array, constantFrom, oneof } from 'fast-check'

/**
 * Random answers to all questions of a model, tie-breakers included. Half of them use the whole
 * scale; the others use a part of it, so that clear verdicts and absent traits come up as well.
 */
export function anyAnswers(model: Model): Arbitrary<Answers> {
  const slots = [...model.questions, ...model.tieBreakers].map(({ slot }) => slot)
  const length = Math.max(...slots) + 1
  const pick = (...choices: readonly Answer[]) =>
    array(constantFrom(...choices), { minLength: length, maxLength: length })
  const mixed = pick(0, 1, 2, 3, 4, 5)
  return oneof(
    { weight: 4, arbitrary: mixed },
    { weight: 1, arbitrary: pick(1, 2, 3, 4, 5) },
    { weight: 1, arbitrary: pick(1, 5) },
    { weight: 1, arbitrary: pick(3, 4, 5) },
    { weight: 1, arbitrary: pick(0, 0, 0, 2, 4) }
  )
}
