import { CARELESS_PATTERNS, carelessPattern, isDoubtful } from './careless.ts'
import { type FrontIndex, frontIndex, lean } from './front-index.ts'
import { type Grounds, groundsOf } from './grounds.ts'
import type { Answers, Model } from './model.ts'
import { normalShareBelow } from './normal.ts'
import { bandOf, isOpen, type Placing, placingOf } from './placing.ts'
import { BAND, type Profile, scoredTraits } from './score.ts'

/** With fewer scored traits there is no verdict, because it would be a guess. */
export const FEWEST_TRAITS = 5

/** All reasons why there is no verdict. */
export const UNCLEAR_REASONS = ['too-few-traits', ...CARELESS_PATTERNS] as const

export type UnclearReason = (typeof UNCLEAR_REASONS)[number]

/**
 * Where the verdict is on the floor plan, from 0 (the last quiet room) to 1 (the counter), and the
 * ends of its 80 % band. The counter room begins at .75 and the quiet rooms end at .25.
 */
export type Position = { readonly at: number; readonly from: number; readonly to: number }

export type Placed = {
  readonly kind: 'placed'
  readonly placing: Placing
  /** What the verdict rests on; undefined in between. */
  readonly grounds: Grounds | undefined
  /** Whether contradicting answers to several traits make the verdict doubtful. */
  readonly doubtful: boolean
  /** P(front), 0 to 1. */
  readonly probability: number
  readonly position: Position
  /** Whether the verdict is not clear, so that the tie-breakers may help. */
  readonly open: boolean
  readonly index: FrontIndex
}

export type Verdict = { readonly kind: 'unclear'; readonly reason: UnclearReason } | Placed

/**
 * The verdict on a profile, or the reason why there is none: too few scored traits, or a careless
 * pattern. `answers` are only checked for such a pattern, without the tie-breakers. P(front) is Φ
 * of the lean (regressed true score, Kelley).
 */
export function verdictOn(model: Model, answers: Answers, profile: Profile): Verdict {
  if (scoredTraits(profile).length < FEWEST_TRAITS) {
    return { kind: 'unclear', reason: 'too-few-traits' }
  }
  const pattern = carelessPattern(model, answers)
  if (pattern !== undefined) return { kind: 'unclear', reason: pattern }

  const index = frontIndex(model, profile)
  const leaning = lean(index)
  const placing = placingOf(bandOf(leaning), profile)
  return {
    kind: 'placed',
    placing,
    grounds: groundsOf(placing, profile),
    doubtful: isDoubtful(model, answers),
    probability: normalShareBelow(leaning),
    position: positionAt(leaning),
    open: isOpen(leaning),
    index
  }
}

/**
 * The position Φ(lean), which is P(front), and the band Φ(lean ∓ 1.28). The estimated true index has
 * the lean as its mean and 1 as its standard error, so the band holds it in four of five cases, and
 * the picture agrees with the verdict.
 */
function positionAt(leaning: number): Position {
  return {
    at: normalShareBelow(leaning),
    from: normalShareBelow(leaning - BAND),
    to: normalShareBelow(leaning + BAND)
  }
}
