import { frontIndex } from '#domain/front-index'
import type { Answers, Model } from '#domain/model'
import { pullsOf } from '#domain/pulls'
import { scoreTraits } from '#domain/score'

/**
 * By trait id: the share of people for whom it is the strongest pull. They add up to less than 1,
 * because some people stand out in no trait.
 */
export function strongestPulls(
  model: Model,
  sample: readonly Answers[]
): Readonly<Record<string, number>> {
  const strongest = sample.map((answers) => {
    const profile = scoreTraits({ ...model, tieBreakers: [] }, answers)
    return pullsOf(profile, frontIndex(model, profile)).strongest[0]?.trait
  })
  return Object.fromEntries(
    model.traits.map(({ id }) => [
      id,
      strongest.filter((trait) => trait === id).length / sample.length
    ])
  )
}
