/**
 * What is measured and how it counts, as plain data: the shape of `content/model/` once it is read.
 * The domain knows traits and questions by id only; what they say stands in `content/<language>/`.
 */

/** The two environments. */
export type Side = 'front' | 'back'

/** How one statement was answered: 1 strongly disagree … 5 strongly agree, 0 skipped or not reached. */
export type Answer = 0 | 1 | 2 | 3 | 4 | 5

/** One person's answers by slot. A missing slot means the same as 0. */
export type Answers = readonly (Answer | undefined)[]

/** Mean and standard deviation of a trait's 0–100 score among people. */
export type Norm = { readonly mean: number; readonly sd: number }

export type Trait = {
  readonly id: string
  /** The environment that a high score pulls towards. */
  readonly side: Side
  /** Share in the index, above 0. */
  readonly weight: number
  readonly norm: Norm
}

export type Question = {
  readonly id: string
  /** Id of the trait that the answer counts for. */
  readonly trait: string
  /** The statement describes the trait's opposite: agreeing lowers it. */
  readonly reversed: boolean
  /** Permanent place of the answer in the result code, from 0. */
  readonly slot: number
}

/** How two traits go together in people, −1 to 1. */
export type Correlation = { readonly between: readonly [string, string]; readonly r: number }

export type Model = {
  readonly traits: readonly Trait[]
  /** In the order asked. */
  readonly questions: readonly Question[]
  /** Offered, in this order, while a verdict is not clear-cut. */
  readonly tieBreakers: readonly Question[]
  readonly correlations: readonly Correlation[]
  /** Id of the trait that tells how much a person likes, and a job has, contact with people of any kind, colleagues too. */
  readonly peopleTrait: string
  /** Mean correlation between two answers to the same trait, 0 to 1. */
  readonly answerCorrelation: number
}

/** The answer in a slot; 0 where there is none. */
export function answerAt(answers: Answers, slot: number): Answer {
  return answers[slot] ?? 0
}

/** The answer as it counts for its trait, 1–5: turned round for a reversed question. Only for answers above 0. */
export function keyedAnswer(question: Question, answer: Answer): number {
  return question.reversed ? 6 - answer : answer
}
