import {
  type Answers,
  answerAt,
  keyedAnswer,
  type Model,
  type Norm,
  type Question,
  type Trait
} from '#domain/model'
import { scoreTraits } from '#domain/score'
import { correlationOf, deviationOf, meanOf, varianceOf } from './statistics.ts'

/** The item–rest correlation below which a statement is weak. */
export const WEAK = 0.35

export type QuestionFigures = {
  readonly question: string
  /**
   * The item–rest correlation: of its answers with the sum of the answers to the trait's other
   * statements. NaN if it can't be computed.
   */
  readonly itemRest: number
  readonly weak: boolean
}

/** The statistics of a sample for one trait. */
export type TraitFigures = {
  readonly trait: Trait
  /** The number of people with enough answers for a score. */
  readonly people: number
  /**
   * The mean and standard deviation of their scores, 0–100, and the standard error of the mean,
   * sd/√n.
   */
  readonly norm: Norm
  /** Cronbach's alpha of the people who answered all statements; NaN if it can't be computed. */
  readonly alpha: number
  readonly questions: readonly QuestionFigures[]
}

/**
 * The figures of each trait in the model's order, without tie-breakers, which only few people
 * answer.
 */
export function traitFigures(model: Model, sample: readonly Answers[]): readonly TraitFigures[] {
  const withoutTieBreakers = { ...model, tieBreakers: [] }
  const profiles = sample.map((answers) => scoreTraits(withoutTieBreakers, answers))
  return model.traits.map((trait, index) => {
    const scores = profiles.flatMap((profile) => {
      const entry = profile[index]
      return entry?.kind === 'scored' ? [entry.score] : []
    })
    const questions = model.questions.filter((question) => question.trait === trait.id)
    const complete = completeAnswers(questions, sample)
    return {
      trait,
      people: scores.length,
      norm: normOf(scores),
      alpha: alphaOf(questions, complete),
      questions: questions.map(({ id }, column) => questionFigures(id, column, complete))
    }
  })
}

function normOf(scores: readonly number[]): Norm {
  const sd = deviationOf(scores)
  return { mean: meanOf(scores), sd, error: sd / Math.sqrt(scores.length) }
}

/**
 * One row for each person who answered all these questions: the answers in the order of the
 * questions, those to reversed questions turned around.
 */
function completeAnswers(questions: readonly Question[], sample: readonly Answers[]) {
  return sample
    .filter((answers) => questions.every(({ slot }) => answerAt(answers, slot) !== 0))
    .map((answers) =>
      questions.map((question) => keyedAnswer(question, answerAt(answers, question.slot)))
    )
}

/** Cronbach's alpha: k / (k − 1) · (1 − Σ variances of the answers / variance of their sum). */
function alphaOf(questions: readonly Question[], rows: readonly (readonly number[])[]): number {
  const variances = questions.map((_, column) => varianceOf(rows.map((row) => row[column] ?? NaN)))
  const share = sumOf(variances) / varianceOf(rows.map(sumOf))
  return (questions.length / (questions.length - 1)) * (1 - share)
}

function questionFigures(
  question: string,
  column: number,
  rows: readonly (readonly number[])[]
): QuestionFigures {
  const own = rows.map((row) => row[column] ?? NaN)
  const itemRest = correlationOf(
    own,
    rows.map((row) => sumOf(row) - (row[column] ?? NaN))
  )
  return { question, itemRest, weak: !(itemRest >= WEAK) }
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
