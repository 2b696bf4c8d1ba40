import { MIDDLE, type Profile } from './score.ts'
import { sideScores } from './side-scores.ts'

/**
 * The limits of the five bands. P(front) ≥ .85 is front, ≥ .65 leaning front, ≤ .15 back and ≤ .35
 * leaning back. The limits apply to the lean and not to P, because all engines compute the lean
 * equally (docs/decisions/0007): Φ(1.0364333894937898) = .85 and Φ(0.38532046640756773) = .65.
 */
export const CONFIDENT_LEAN = 1.0364333894937898
export const LEANING_LEAN = 0.38532046640756773

/** A side counts as high if the weighted mean z of its traits is this or more. */
const HIGH_SIDE = 0.3

/** All bands, from front to back. */
export const BANDS = ['front', 'leaning-front', 'in-between', 'leaning-back', 'back'] as const

export type Band = (typeof BANDS)[number]

/** All placings, from front to back. "In between" is divided into both and neither. */
export const PLACINGS = [
  'front',
  'leaning-front',
  'both',
  'neither',
  'leaning-back',
  'back'
] as const

export type Placing = (typeof PLACINGS)[number]

/** The band of a lean (`lean`), which may be any number. */
export function bandOf(lean: number): Band {
  if (lean >= CONFIDENT_LEAN) return 'front'
  if (lean >= LEANING_LEAN) return 'leaning-front'
  if (lean > -LEANING_LEAN) return 'in-between'
  return lean > -CONFIDENT_LEAN ? 'leaning-back' : 'back'
}

/**
 * Whether a lean gives no clear verdict, neither front nor back, so that the tie-breakers may help.
 */
export function isOpen(lean: number): boolean {
  return Math.abs(lean) < CONFIDENT_LEAN
}

/**
 * The placing for a band: in between is `both` if the profile is high on both sides, compared with
 * the norms and by the answers themselves, else `neither`.
 */
export function placingOf(band: Band, profile: Profile): Placing {
  if (band !== 'in-between') return band
  const { front, back } = sideScores(profile)
  const isHigh = ({ z, score }: typeof front): boolean => z >= HIGH_SIDE && score > MIDDLE
  return isHigh(front) && isHigh(back) ? 'both' : 'neither'
}
