import type { Side } from './model.ts'
import type { Placing } from './placing.ts'
import { MIDDLE, type Profile } from './score.ts'
import { sideScores } from './side-scores.ts'

/**
 * What a verdict rests on: a liking for its own side; no liking for the other side; or nothing but
 * the comparison with the norms, if the answers themselves say neither.
 */
export const GROUNDS = ['liking', 'aversion', 'comparison'] as const

export type Grounds = (typeof GROUNDS)[number]

/**
 * The grounds of a verdict that points or leans to a side; undefined in between. A liking needs
 * answers that agree more than the norm and more than they disagree, all traits of the side
 * together; an aversion needs the reverse on the other side. A liking is named first. So a sentence
 * about the grounds never contradicts the answers.
 */
export function groundsOf(placing: Placing, profile: Profile): Grounds | undefined {
  const side = sideOfPlacing(placing)
  if (side === undefined) return undefined
  const scores = sideScores(profile)
  const own = scores[side]
  if (own.z > 0 && own.score > MIDDLE) return 'liking'
  const other = scores[side === 'front' ? 'back' : 'front']
  return other.z < 0 && other.score < MIDDLE ? 'aversion' : 'comparison'
}

/** The side that a placing points or leans to; undefined in between. */
export function sideOfPlacing(placing: Placing): Side | undefined {
  return SIDES[placing]
}

const SIDES: Readonly<Record<Placing, Side | undefined>> = {
  front: 'front',
  'leaning-front': 'front',
  both: undefined,
  neither: undefined,
  'leaning-back': 'back',
  back: 'back'
}
