import { type Answers, answerAt, type Question } from './model.ts'

/** So many identical answers in a row suggest that nobody read the statements. */
export const LONG_RUN = 8
/**
 * A standard deviation of the answers (1–5) below this suggests that nobody read the statements.
 */
export const FLAT_SPREAD = 0.5
/** Milliseconds for a statement: a median below this is too short to read it. */
export const QUICK_MEDIAN = 2000

/**
 * All patterns; the codes do not hold the time that answering took, so no pattern depends on it.
 */
export const CARELESS_PATTERNS = ['long-run', 'all-alike'] as const

export type CarelessPattern = (typeof CARELESS_PATTERNS)[number]

/**
 * The pattern that makes the answers useless for a verdict, or undefined. It looks at the answers
 * as given, before any reversing, in the order of `questions`; skipped statements are ignored.
 * Fewer than `LONG_RUN` answers are too few to judge and give undefined.
 */
export function carelessPattern(
  questions: readonly Question[],
  answers: Answers
): CarelessPattern | undefined {
  const given = questions.map(({ slot }) => answerAt(answers, slot)).filter((answer) => answer > 0)
  if (given.length < LONG_RUN) return undefined
  if (longestRun(given) >= LONG_RUN) return 'long-run'
  return spreadOf(given) < FLAT_SPREAD ? 'all-alike' : undefined
}

/**
 * Whether more than half of the times, in milliseconds for each statement, are too short to have
 * read it. False for fewer than `LONG_RUN` times.
 */
export function isTooQuick(milliseconds: readonly number[]): boolean {
  const quick = milliseconds.filter((time) => time < QUICK_MEDIAN)
  return milliseconds.length >= LONG_RUN && quick.length > milliseconds.length / 2
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
