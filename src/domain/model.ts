/**
 * What the quiz measures and how, as plain data: the files of `content/model/` after validation.
 * The domain knows traits and questions by id only; their texts are in `content/<language>/`.
 */

/** The two work environments: front office and back office. */
export type Side = 'front' | 'back'

/**
 * The answer to one statement, from 1 (strongly disagree) to 5 (strongly agree); 0 if skipped or
 * not reached.
 */
export type Answer = 0 | 1 | 2 | 3 | 4 | 5

/** All answers of one person; the index is the slot. A missing answer means the same as 0. */
export type Answers = readonly (Answer | undefined)[]

/** What a trait's 0–100 score is like among people. */
export type Norm = {
  readonly mean: number
  readonly sd: number
  /** The standard error of `mean` (δ), in points: how far off it may be. */
  readonly error: number
}

export type Trait = {
  readonly id: string
  /** The environment that a high score pulls towards. */
  readonly side: Side
  /** The weight in the index, above 0. */
  readonly weight: number
  readonly norm: Norm
}

export type Question = {
  readonly id: string
  /** Id of the trait that the question measures. */
  readonly trait: string
  /**
   * Whether the statement describes the opposite of the trait, so that agreeing lowers the score.
   */
  readonly reversed: boolean
  /** The permanent number of the answer in result codes, from 0. */
  readonly slot: number
}

/** The correlation `r` of two traits among people, −1 to 1, by their ids. */
export type Correlation = { readonly between: readonly [string, string]; readonly r: number }

export type Model = {
  readonly traits: readonly Trait[]
  /** In the order in which they are asked. */
  readonly questions: readonly Question[]
  /** More questions, offered in this order while the verdict is not clear (`isOpen`). */
  readonly tieBreakers: readonly Question[]
  readonly correlations: readonly Correlation[]
  /** Id of the trait about contact with people of any kind, colleagues included. */
  readonly peopleTrait: string
  /** The mean correlation of two answers to the same trait (r), 0 to 1. */
  readonly answerCorrelation: number
}

/** The answer in a slot, or 0 if it is missing. */
export function answerAt(answers: Answers, slot: number): Answer {
  return answers[slot] ?? 0
}

/**
 * The answer towards the high end of its trait, 1–5: a reversed question turns 5 into 1. The answer
 * must be above 0; a skipped one gives no meaningful result.
 */
export function keyedAnswer(question: Question, answer: Answer): number {
  return question.reversed ? 6 - answer : answer
}
