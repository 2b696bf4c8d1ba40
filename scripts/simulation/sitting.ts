import type { Answer, Answers, Model } from '#domain/model'
import { scoreTraits } from '#domain/score'
import { type Verdict, verdictOn } from '#domain/verdict'

/** What one person is told at one sitting. */
export type Sitting = {
  /** After the first questions. */
  readonly first: Verdict
  /** After as many tie-breakers as it took, or all of them; the first verdict if none was needed. */
  readonly last: Verdict
  /** How many tie-breakers were asked. */
  readonly tieBreakers: number
}

/** Asks the first questions, then one tie-breaker after the other while the verdict is open. */
export function sit(model: Model, drawn: Answers): Sitting {
  const asked: Answer[] = []
  for (const { slot } of model.questions) asked[slot] = drawn[slot] ?? 0
  const first = judge(model, asked)

  let last = first
  let tieBreakers = 0
  for (const { slot } of model.tieBreakers) {
    if (last.kind === 'unclear' || !last.open) break
    asked[slot] = drawn[slot] ?? 0
    tieBreakers++
    last = judge(model, asked)
  }
  return { first, last, tieBreakers }
}

function judge(model: Model, answers: Answers): Verdict {
  return verdictOn(model, answers, scoreTraits(model, answers))
}
