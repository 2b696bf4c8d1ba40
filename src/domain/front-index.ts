import type { Model, Trait } from './model.ts'
import { type Profile, scoredTraits } from './score.ts'

/** How far a profile points to the front office (above 0) or the back office (below 0). */
export type FrontIndex = {
  /** f = F/s, in standard deviations among people. */
  readonly value: number
  /** The share of the variance of `value` that is not error of measurement (ρ), 0 to 1. */
  readonly reliability: number
  /** The standard deviation of the weighted sum among people (s). */
  readonly spread: number
}

/**
 * The index of a profile: the weighted sum F = Σ w·z of the scored traits, divided by its standard
 * deviation s among people, where s² = w′Rw. Its reliability is ρ = 1 − Σ w²(1 − α) / s² (composite
 * reliability, Mosier 1943). Without any scored trait, `value` and `reliability` are NaN.
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
    const first = weights.get(between[0])
    const second = weights.get(between[1])
    if (first !== undefined && second !== undefined) variance += 2 * first * second * r
  }
  const spread = Math.sqrt(variance)
  return { value: sum / spread, reliability: 1 - error / variance, spread }
}

/** The trait's weight in the index, negative if a high score pulls to the back office. */
export function signedWeight(trait: Trait): number {
  return trait.side === 'front' ? trait.weight : -trait.weight
}

/**
 * The lean f·√(ρ / (1 − ρ)): the estimated true index in standard errors, above 0 for the front
 * side (regressed true score, Kelley). P(front) is Φ of the lean.
 */
export function lean({ value, reliability }: FrontIndex): number {
  return value * leanPerUnit(reliability)
}

/**
 * √(ρ / (1 − ρ)): the change in the lean when the index changes by 1, for a reliability of 0 to
 * below 1.
 */
export function leanPerUnit(reliability: number): number {
  return Math.sqrt(reliability / (1 - reliability))
}
