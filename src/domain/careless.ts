import { isContradicted } from './contradictions.ts'
import { type Answers, answerAt, type Model, type Question } from './model.ts'

/** So many identical answers in a row suggest that nobody read the statements. */
export const LONG_RUN = 8
/**
 * A standard deviation of the answers (1–5) below this suggests that nobody read the statements.
 */
export const FLAT_SPREAD = 0.5
/** Milliseconds for a statement: a median below this is too short to read it. */
export const QUICK_MEDIAN = 2000
/**
 * If the answers to this share of the traits contradict each other, the answers say nothing. Of
 * simulated people who answer at random, more than half reach it, and one honest person in a hundred.
 */
export const MANY_CONTRADICTIONS = 5 / 7
/** From this share on, a verdict is doubtful: four in five random and four in a hundred honest. */
export const SOME_CONTRADICTIONS = 4 / 7

/**
 * All patterns; the codes do not hold the time that answering took, so no pattern depends on it.
 */
export const CARELESS_PATTERNS = ['long-run', 'all-alike', 'contradictions'] as const

export type CarelessPattern = (typeof CARELESS_PATTERNS)[number]

/**
 * The pattern that makes the answers useless for a verdict, or undefined. It looks at the questions
 * but not at the tie-breakers; skipped statements are ignored. Runs and spreads are those of the
 * answers as given, before any reversing. Fewer than `LONG_RUN` answers are too few to judge and
 * give undefined.
 */
export function carelessPattern(model: Model, answers: Answers): CarelessPattern | undefined {
  const given = model.questions
    .map(({ slot }) => answerAt(answers, slot))
    .filter((answer) => answer > 0)
  if (given.length < LONG_RUN) return undefined
  if (longestRun(given) >= LONG_RUN) return 'long-run'
  if (spreadOf(given) < FLAT_SPREAD) return 'all-alike'
  return contradictedShare(model, answers) >= MANY_CONTRADICTIONS ? 'contradictions' : undefined
}

/**
 * Whether the answers to so many traits contradict each other that a verdict is doubtful, without
 * the tie-breakers. Also true of answers that give no verdict for this reason.
 */
export function isDoubtful(model: Model, answers: Answers): boolean {
  return contradictedShare(model, answers) >= SOME_CONTRADICTIONS
}

/**
 * Whether more than half of the times, in milliseconds for each statement, are too short to have
 * read it. False for fewer than `LONG_RUN` times.
 */
export function isTooQuick(milliseconds: readonly number[]): boolean {
  const quick = milliseconds.filter((time) => time < QUICK_MEDIAN)
  return milliseconds.length >= LONG_RUN && quick.length > milliseconds.length / 2
}

/**
 * The share of traits with contradicting answers, 0 to 1, among those with two answers or more: with
 * fewer, nothing can contradict. NaN if there are none.
 */
function contradictedShare({ traits, questions }: Model, answers: Answers): number {
  const answered = traits
    .map(({ id }) => questionsAnswered(questions, id, answers))
    .filter(({ length }) => length > 1)
  return answered.filter((own) => isContradicted(own, answers)).length / answered.length
}

function questionsAnswered(
  questions: readonly Question[],
  trait: string,
  answers: Answers
): readonly Question[] {
  return questions.filter(
    (question) => question.trait === trait && answerAt(answers, question.slot) > 0
  )
}

function longestRun(values: readonly number[]): number {
  let longest = 0
  let current = 0
  let previous = 0
  for (const value of values) {
    current = value === previous ? current + 1 : 1
    previous = value
    longest = Math.max(longest, current)
  }
  return longest
}

/** The standard deviation of all values, divided by their number. */
function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return Math.sqrt(squares / values.length)
}
