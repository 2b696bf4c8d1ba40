import type { Answers, Model, Norm } from '#domain/model'
import { scoreTraits } from '#domain/score'
import { verdictOn } from '#domain/verdict'
import type { TraitFigures } from './trait-figures.ts'
import { type VerdictShares, verdictShares } from './verdict-shares.ts'
import { withNorms } from './with-norms.ts'

/**
 * The least error of a new norm, in points. The error of sampling becomes small, but a sample of
 * volunteers from some schools differs from the people who will take the quiz by more than that.
 */
export const LEAST_ERROR = 4

/** The results of a sample, and the effect of its norms on the verdicts. */
export type Calibration = {
  readonly people: number
  readonly traits: readonly TraitFigures[]
  /** The new norm of each trait, rounded to tenths as in traits.yaml, with an error of 4 or more. */
  readonly norms: readonly Norm[]
  /** The shares of verdicts with the norms of the model. */
  readonly before: VerdictShares
  /** The shares of verdicts with the new norms. */
  readonly after: VerdictShares
}

/**
 * Computes new norms from the figures of a sample, and its verdicts with the old and the new norms.
 */
export function calibrationOf(
  model: Model,
  sample: readonly Answers[],
  traits: readonly TraitFigures[]
): Calibration {
  const norms = traits.map(({ norm }) => ({
    mean: toTenths(norm.mean),
    sd: toTenths(norm.sd),
    error: Math.max(LEAST_ERROR, toTenths(norm.error))
  }))
  return {
    people: sample.length,
    traits,
    norms,
    before: sharesBy(model, sample),
    after: sharesBy(withNorms(model, norms), sample)
  }
}

/**
 * The shares of verdicts without tie-breakers, because only people with an open verdict answer
 * tie-breakers.
 */
function sharesBy(model: Model, sample: readonly Answers[]): VerdictShares {
  const asked = { ...model, tieBreakers: [] }
  return verdictShares(
    sample.map((answers) => verdictOn(asked, answers, scoreTraits(asked, answers)))
  )
}

function toTenths(value: number): number {
  return Math.round(value * 10) / 10
}
