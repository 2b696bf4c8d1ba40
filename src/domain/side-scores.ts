import type { Side } from './model.ts'
import { type Profile, scoredTraits } from './score.ts'

/** All traits of one side together. */
export type SideScore = {
  /** The weighted mean of the scores, 0–100. */
  readonly score: number
  /** The weighted mean of the standardised scores, in standard deviations of a trait. */
  readonly z: number
}

/** The score of each side. A side without scored traits has NaN, which is not above any limit. */
export function sideScores(profile: Profile): Readonly<Record<Side, SideScore>> {
  return { front: sideScore(profile, 'front'), back: sideScore(profile, 'back') }
}

function sideScore(profile: Profile, side: Side): SideScore {
  const own = scoredTraits(profile).filter(({ trait }) => trait.side === side)
  const weights = own.reduce((sum, { trait }) => sum + trait.weight, 0)
  return {
    score: own.reduce((sum, { trait, score }) => sum + trait.weight * score, 0) / weights,
    z: own.reduce((sum, { trait, z }) => sum + trait.weight * z, 0) / weights
  }
}
