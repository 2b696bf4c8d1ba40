import type { Answers, Model } from '#domain/model'
import type { Placing } from '#domain/placing'
import { contradictionsIn, reviewOf } from '#domain/review'
import { type Level, scoreTraits } from '#domain/score'
import { verdictOn } from '#domain/verdict'

/** The figures of one person that the table and the charts of a whole caseload need. */
export type Summary = {
  readonly placing: Placing | 'unclear'
  /** P(front), 0 to 1; undefined if the verdict is unclear. */
  readonly probability: number | undefined
  /** From 0 (quiet rooms) to 1 (counter); undefined if the verdict is unclear. */
  readonly position: number | undefined
  /** 0–100 (POMP), in the model's order; undefined for a trait with too few answers. */
  readonly scores: readonly (number | undefined)[]
  /** The third of people that each score is in, in the same order. */
  readonly levels: readonly (Level | undefined)[]
  /** The share of answers in the middle of the scale among those given, 0 to 1; 0 if none is given. */
  readonly middle: number
  /** How many statements were skipped, without the tie-breakers. */
  readonly skipped: number
  /** The number of traits with answers that contradict each other. */
  readonly contradictions: number
}

/** The figures of one person, computed from nothing but the answers, of which there may be none. */
export function summaryOf(model: Model, answers: Answers): Summary {
  const profile = scoreTraits(model, answers)
  const verdict = verdictOn(model, answers, profile)
  const review = reviewOf(model, answers)
  const placed = verdict.kind === 'placed' ? verdict : undefined
  return {
    placing: placed ? placed.placing : 'unclear',
    probability: placed?.probability,
    position: placed?.position.at,
    scores: profile.map(({ score }) => score),
    levels: profile.map(({ level }) => level),
    middle: review.middle,
    skipped: review.skipped,
    contradictions: contradictionsIn(review).length
  }
}
