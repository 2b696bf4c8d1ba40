import type { Model, Trait } from './model.ts'
import { type Profile, scoredTraits } from './score.ts'

/**
 * How far a profile points to the front office (above 0) or the back office (below 0).
 * `value` is in standard deviations among people; `reliability` says how far it can be trusted (0 to 1);
 * `spread` is the standard deviation of the weighted sum before it was standardised.
 */
export type FrontIndex = {
  readonly value: number
  readonly reliability: number
  readonly spread: number
}

/**
 * Weighs the scored traits into one index: F = Σ w·z, over its standard deviation s, where
 * s² = w′Rw. Its reliability is ρ = 1 − Σ w²(1 − α) / s² (composite reliability, Mosier 1943).
 * At least one trait must be scored; with none there is nothing to divide by.
 */
export function frontIndex(model: Model, profile: Profile): FrontIndex {
  const scored = scoredTraits(profile)
  const weights = new Map(scored.map(({ trait }) => [trait.id, signedWeight(trait)]))

  let sum = 0
  let variance = 0
  let error = 0
  for (const { trait, z, reliability } of scored) {
    const weight = signedWeight(trait)
    sum += weight * z
    variance += weight * weight
    error += weight * weight * (1 - reliability)
  }
  for (const { between, r } of model.correlations) {
    const one = weights.get(between[0])
    const other = weights.get(between[1])
    if (one !== undefined && other !== undefined) variance += 2 * one * other * r
  }
  const spread = Math.sqrt(variance)
  return { value: sum / spread, reliability: 1 - error / variance, spread }
}

/** The trait's weight, negative where it pulls to the back office. */
export function signedWeight(trait: Trait): number {
  return trait.side === 'front' ? trait.weight : -trait.weight
}

/**
 * How many standard errors the person's likely true place lies on the front side of the middle:
 * f·√(ρ / (1 − ρ)) (regressed true score, Kelley). P(front) is the normal share below it.
 */
export function lean({ value, reliability }: FrontIndex): number {
  return value * leanPerUnit(reliability)
}

/** How much the lean moves when the index moves by 1. */
export function leanPerUnit(reliability: number): number {
  return Math.sqrt(reliability / (1 - reliability))
}
