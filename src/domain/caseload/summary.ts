import type { Answers, Model } from '#domain/model'
import type { Placing } from '#domain/placing'
import { contradictionsIn, reviewOf } from '#domain/review'
import { type Level, scoreTraits } from '#domain/score'
import { verdictOn } from '#domain/verdict'

/** What a table and a picture of many people need of one. */
export type Summary = {
  readonly placing: Placing | 'unclear'
  /** P(front), 0 to 1; undefined where there is no verdict. */
  readonly probability: number | undefined
  /** The place between the quiet rooms (0) and the street (1); undefined where there is no verdict. */
  readonly position: number | undefined
  /** 0–100 (POMP), in the model's order; undefined where a trait has too few answers. */
  readonly scores: readonly (number | undefined)[]
  /** Where each score stands among people, by the provisional norms. */
  readonly levels: readonly (Level | undefined)[]
  /** Share of "it depends" among the answers given, 0 to 1. */
  readonly depends: number
  /** How many of the first statements were not answered. */
  readonly skipped: number
  /** In how many traits answers contradict each other. */
  readonly contradictions: number
}

/** The figures of one person, from the answers alone. */
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
    depends: review.depends,
    skipped: review.skipped,
    contradictions: contradictionsIn(review).length
  }
}
