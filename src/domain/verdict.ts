import { CARELESS_PATTERNS, carelessPattern } from './careless.ts'
import { type FrontIndex, frontIndex, lean } from './front-index.ts'
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
 * Where the verdict is on the floor plan, from 0 (quiet rooms) to 1 (counter), and the ends of its
 * 80 % band.
 */
export type Position = { readonly at: number; readonly from: number; readonly to: number }

export type Placed = {
  readonly kind: 'placed'
  readonly placing: Placing
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
  const pattern = carelessPattern(model.questions, answers)
  if (pattern !== undefined) return { kind: 'unclear', reason: pattern }

  const index = frontIndex(model, profile)
  const leaning = lean(index)
  return {
    kind: 'placed',
    placing: placingOf(bandOf(leaning), profile),
    probability: normalShareBelow(leaning),
    position: positionOf(index),
    open: isOpen(leaning),
    index
  }
}

/**
 * The position Φ(√ρ·f ± 1.28·√(1 − ρ)): the regressed true score ρf ± 1.28·√(ρ(1 − ρ)) as a share
 * of people, whose true scores have the standard deviation √ρ.
 */
function positionOf({ value, reliability }: FrontIndex): Position {
  const at = Math.sqrt(reliability) * value
  const margin = BAND * Math.sqrt(1 - reliability)
  return {
    at: normalShareBelow(at),
    from: normalShareBelow(at - margin),
    to: normalShareBelow(at + margin)
  }
}
