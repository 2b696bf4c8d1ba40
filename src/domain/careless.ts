import { type Answers, answerAt, type Question } from './model.ts'

/** This many identical answers one after the other look like answering without reading. */
export const LONG_RUN = 8
/** Answers that spread less than this (standard deviation on 1–5) look like answering without reading. */
export const FLAT_SPREAD = 0.5
/** A median below this many milliseconds a statement is quicker than reading. */
export const QUICK_MEDIAN = 2000

export const CARELESS_PATTERNS = ['long-run', 'all-alike'] as const

export type CarelessPattern = (typeof CARELESS_PATTERNS)[number]

/**
 * A pattern in the raw answers that makes a verdict a guess, or undefined.
 * Skipped statements are passed over. Fewer than `LONG_RUN` answers say nothing either way.
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

/** Whether the median time a statement took, in milliseconds, is too short to have read it. */
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

function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return Math.sqrt(squares / values.length)
}
