import type { Answers, Model, Norm } from '#domain/model'
import { scoreTraits } from '#domain/score'
import { verdictOn } from '#domain/verdict'
import type { TraitFigures } from './trait-figures.ts'
import { type VerdictShares, verdictShares } from './verdict-shares.ts'
import { withNorms } from './with-norms.ts'

/** What a sample says about the quiz, and what new norms would change. */
export type Calibration = {
  readonly people: number
  readonly traits: readonly TraitFigures[]
  /** One a trait, rounded as they go into traits.yaml. */
  readonly norms: readonly Norm[]
  readonly before: VerdictShares
  readonly after: VerdictShares
}

/** The new norms that follow from a sample's figures, and its verdicts by the old norms and the new. */
export function calibrationOf(
  model: Model,
  sample: readonly Answers[],
  traits: readonly TraitFigures[]
): Calibration {
  const norms = traits.map(({ norm }) => ({ mean: toTenths(norm.mean), sd: toTenths(norm.sd) }))
  return {
    people: sample.length,
    traits,
    norms,
    before: sharesBy(model, sample),
    after: sharesBy(withNorms(model, norms), sample)
  }
}

/** Verdicts on the first questions alone: tie-breakers are asked of few, and not at random. */
function sharesBy(model: Model, sample: readonly Answers[]): VerdictShares {
  const asked = { ...model, tieBreakers: [] }
  return verdictShares(
    sample.map((answers) => verdictOn(asked, answers, scoreTraits(asked, answers)))
  )
}

function toTenths(value: number): number {
  return Math.round(value * 10) / 10
}
