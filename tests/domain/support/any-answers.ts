import type { Answer, Answers, Model } from '#domain/model'
import { type Arbitrary, array, constantFrom, oneof } from 'fast-check'

/**
 * Any answers to all questions of a model, tie-breakers included. One run in two is wholly mixed;
 * the others keep to part of the scale, so that clear-cut and half-empty profiles come up as well.
 */
export function anyAnswers(model: Model): Arbitrary<Answers> {
  const slots = [...model.questions, ...model.tieBreakers].map(({ slot }) => slot)
  const length = Math.max(...slots) + 1
  const pick = (...from: readonly Answer[]) =>
    array(constantFrom(...from), { minLength: length, maxLength: length })
  const mixed = pick(0, 1, 2, 3, 4, 5)
  return oneof(
    { weight: 4, arbitrary: mixed },
    { weight: 1, arbitrary: pick(1, 2, 3, 4, 5) },
    { weight: 1, arbitrary: pick(1, 5) },
    { weight: 1, arbitrary: pick(3, 4, 5) },
    { weight: 1, arbitrary: pick(0, 0, 0, 2, 4) }
  )
}
