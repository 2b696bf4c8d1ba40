import { CARELESS_PATTERNS, carelessPattern } from './careless.ts'
import { type FrontIndex, frontIndex, lean } from './front-index.ts'
import type { Answers, Model } from './model.ts'
import { normalShareBelow } from './normal.ts'
import { bandOf, isOpen, type Placing, placingOf } from './placing.ts'
import { BAND, type Profile, scoredTraits } from './score.ts'

/** Fewer traits than this, and a verdict would be a guess. */
export const FEWEST_TRAITS = 5

/** Why there can be no verdict. */
export const UNCLEAR_REASONS = ['too-few-traits', ...CARELESS_PATTERNS] as const

export type UnclearReason = (typeof UNCLEAR_REASONS)[number]

/** A place between the quiet rooms (0) and the street (1), and the 80 % band about it. */
export type Position = { readonly at: number; readonly from: number; readonly to: number }

export type Placed = {
  readonly kind: 'placed'
  readonly placing: Placing
  /** P(front), 0 to 1. */
  readonly probability: number
  readonly position: Position
  /** Not clear-cut: the tie-breakers may settle it. */
  readonly open: boolean
  readonly index: FrontIndex
}

export type Verdict = { readonly kind: 'unclear'; readonly reason: UnclearReason } | Placed

/** The verdict on a profile, and the reason where there can be none. Never a guess, never random. */
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
 * The regressed true score ρf ± 1.28·√(ρ(1 − ρ)) as a share of people, whose true scores spread by √ρ:
 * Φ(√ρ·f ± 1.28·√(1 − ρ)).
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
