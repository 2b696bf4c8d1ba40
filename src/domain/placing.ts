import type { Side } from './model.ts'
import { type Profile, scoredTraits } from './score.ts'

/**
 * The five verdicts by the probability of the front side: from .85, from .65, between, to .35, to .15.
 * They are decided on the lean, P's own z scale, where every browser's arithmetic agrees to the last digit:
 * Φ(1.0364333894937898) = .85 and Φ(0.38532046640756773) = .65.
 */
export const CONFIDENT_LEAN = 1.0364333894937898
export const LEANING_LEAN = 0.38532046640756773

/** Weighted mean z from which a whole side counts as high. */
const HIGH_SIDE = 0.3

/** All bands, from the street to the quiet rooms. */
export const BANDS = ['front', 'leaning-front', 'in-between', 'leaning-back', 'back'] as const

export type Band = (typeof BANDS)[number]

/** All placings, from the street to the quiet rooms: in between is always one of two kinds. */
export const PLACINGS = [
  'front',
  'leaning-front',
  'both',
  'neither',
  'leaning-back',
  'back'
] as const

export type Placing = (typeof PLACINGS)[number]

/** The band that a lean falls in. */
export function bandOf(lean: number): Band {
  if (lean >= CONFIDENT_LEAN) return 'front'
  if (lean >= LEANING_LEAN) return 'leaning-front'
  if (lean > -LEANING_LEAN) return 'in-between'
  return lean > -CONFIDENT_LEAN ? 'leaning-back' : 'back'
}

/** Whether a lean is not yet clear-cut, so that more statements may settle it. */
export function isOpen(lean: number): boolean {
  return Math.abs(lean) < CONFIDENT_LEAN
}

/** The placing for a band: in between is `both` where both sides are high, else `neither`. */
export function placingOf(band: Band, profile: Profile): Placing {
  if (band !== 'in-between') return band
  const { front, back } = sideMeans(profile)
  return front >= HIGH_SIDE && back >= HIGH_SIDE ? 'both' : 'neither'
}

/** The weighted mean z of each side; NaN, which is no more than anything, where none of its traits is scored. */
function sideMeans(profile: Profile): Readonly<Record<Side, number>> {
  const sums = { front: 0, back: 0 }
  const weights = { front: 0, back: 0 }
  for (const { trait, z } of scoredTraits(profile)) {
    sums[trait.side] += trait.weight * z
    weights[trait.side] += trait.weight
  }
  return { front: sums.front / weights.front, back: sums.back / weights.back }
}
