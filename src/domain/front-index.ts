import type { Model, Trait } from './model.ts'
import { type Profile, scoredTraits } from './score.ts'

/**
 * The share of a trait's reliable variance that comes from the day and not from the person. A trait
 * varies by half a standard deviation from day to day (docs/decisions/0009), so the variance is
 * 1 + ¼, and the share ¼ ÷ 1¼ = .2.
 */
export const DAILY_SHARE = 0.2

/** How far a profile points to the front office (above 0) or the back office (below 0). */
export type FrontIndex = {
  /** f = F/s, in standard deviations among people. */
  readonly value: number
  /** The share of the variance of `value` that is not error of measurement (ρ), 0 to 1. */
  readonly reliability: number
  /**
   * The share of the variance of `value` that comes from the person, and neither from error of
   * measurement nor from the day (ρ′), 0 to 1.
   */
  readonly lastingShare: number
  /** The standard error of `value` that comes from the norms (τ), in standard deviations. */
  readonly normError: number
  /** The standard deviation of the weighted sum among people (s). */
  readonly spread: number
}

/**
 * The index of a profile: the weighted sum F = Σ w·z of the scored traits, divided by its standard
 * deviation s among people, where s² = w′Rw. Its reliability is ρ = 1 − Σ w²(1 − α) / s² (composite
 * reliability, Mosier 1943); ρ′ has (1 − d)·α instead of α, where d is the share of the day. The
 * norm of a trait is off by δ/sd standard deviations, independently of the others, so
 * τ² = Σ (w·δ/sd)² / s². Without any scored trait, all but `spread` are NaN.
 */
export function frontIndex(model: Model, profile: Profile): FrontIndex {
  const scored = scoredTraits(profile)
  const weights = new Map(scored.map(({ trait }) => [trait.id, signedWeight(trait)]))

  let sum = 0
  let variance = 0
  let error = 0
  let errorWithDay = 0
  let normVariance = 0
  for (const { trait, z, reliability } of scored) {
    const weight = signedWeight(trait)
    sum += weight * z
    variance += weight * weight
    error += weight * weight * (1 - reliability)
    errorWithDay += weight * weight * (1 - (1 - DAILY_SHARE) * reliability)
    normVariance += ((weight * trait.norm.error) / trait.norm.sd) ** 2
  }
  for (const { between, r } of model.correlations) {
    const first = weights.get(between[0])
    const second = weights.get(between[1])
    if (first !== undefined && second !== undefined) variance += 2 * first * second * r
  }
  const spread = Math.sqrt(variance)
  return {
    value: sum / spread,
    reliability: 1 - error / variance,
    lastingShare: 1 - errorWithDay / variance,
    normError: Math.sqrt(normVariance) / spread,
    spread
  }
}

/** The trait's weight in the index, negative if a high score pulls to the back office. */
export function signedWeight(trait: Trait): number {
  return trait.side === 'front' ? trait.weight : -trait.weight
}

/**
 * The lean: the estimated true index in standard errors, above 0 for the front side. P(front) is Φ
 * of the lean (regressed true score, Kelley, with a normal error of the norms integrated out).
 */
export function lean(index: FrontIndex): number {
  return index.value * leanPerUnit(index)
}

/**
 * The change in the lean when the index changes by 1: √(ρ′ / (1 − ρ′ + ρ′τ²)), for a ρ′ of 0 to
 * below 1. Given f, the true index is normal with the mean ρ′·f and the variance ρ′·(1 − ρ′). The
 * error of the norms adds ρ′²τ² to that variance. The regression itself stays that of exact norms, so
 * the lean is a little too long (docs/decisions/0021).
 */
export function leanPerUnit({
  lastingShare,
  normError
}: Pick<FrontIndex, 'lastingShare' | 'normError'>): number {
  return Math.sqrt(lastingShare / (1 - lastingShare + lastingShare * normError * normError))
}
