import type { Answer, Answers, Model } from '#domain/model'
import { scoreTraits } from '#domain/score'
import { type Verdict, verdictOn } from '#domain/verdict'

/** The verdicts that one person gets in one sitting. */
export type Sitting = {
  /** The verdict after the questions, before any tie-breaker. */
  readonly first: Verdict
  /** The verdict after the last tie-breaker; the first verdict if none was asked. */
  readonly last: Verdict
  /** The number of tie-breakers that were asked. */
  readonly tieBreakers: number
}

/**
 * Simulates a sitting: gives the drawn answers to all questions, then to one tie-breaker after the
 * other while the verdict is open. An unclear verdict ends the sitting.
 */
export function simulateSitting(model: Model, drawn: Answers): Sitting {
  const asked = answersToQuestions(model, drawn)
  const first = verdictFor(model, asked)

  let last = first
  let tieBreakers = 0
  for (const { slot } of model.tieBreakers) {
    if (last.kind === 'unclear' || !last.open) break
    asked[slot] = drawn[slot] ?? 0
    tieBreakers++
    last = verdictFor(model, asked)
  }
  return { first, last, tieBreakers }
}

/** The verdict after the questions, before any tie-breaker. */
export function firstVerdict(model: Model, drawn: Answers): Verdict {
  return verdictFor(model, answersToQuestions(model, drawn))
}

function answersToQuestions({ questions }: Model, drawn: Answers): Answer[] {
  const asked: Answer[] = []
  for (const { slot } of questions) asked[slot] = drawn[slot] ?? 0
  return asked
}

function verdictFor(model: Model, answers: Answers): Verdict {
  return verdictOn(model, answers, scoreTraits(model, answers))
}
