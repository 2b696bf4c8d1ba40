import type { Answers, Model } from '#domain/model'
import { scoreTraits } from '#domain/score'
import { verdictOn } from '#domain/verdict'

/** How often answers are found careless or doubtful, as shares of all people. */
export type Alarms = {
  /** No verdict, because answers to most traits contradict each other. */
  readonly contradictions: number
  /** A verdict with a notice that several answers contradict each other. */
  readonly doubtful: number
  /** A clear verdict without such a notice. */
  readonly clearWithoutDoubt: number
}

/** The alarms about the answers of some people, without tie-breakers. */
export function alarmsOf(model: Model, sample: readonly Answers[]): Alarms {
  const asked = { ...model, tieBreakers: [] }
  const verdicts = sample.map((answers) => verdictOn(asked, answers, scoreTraits(asked, answers)))
  const share = (count: number): number => count / sample.length
  const placed = verdicts.flatMap((verdict) => (verdict.kind === 'placed' ? [verdict] : []))
  return {
    contradictions: share(
      verdicts.filter(
        (verdict) => verdict.kind === 'unclear' && verdict.reason === 'contradictions'
      ).length
    ),
    doubtful: share(placed.filter(({ doubtful }) => doubtful).length),
    clearWithoutDoubt: share(placed.filter(({ doubtful, open }) => !doubtful && !open).length)
  }
}
