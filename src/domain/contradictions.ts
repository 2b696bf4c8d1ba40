import { type Answers, answerAt, keyedAnswer, type Question } from './model.ts'

/**
 * Two answers to one trait contradict each other if they differ by so much, on the scale of 1 to 5
 * after reversing: then they are on opposite sides of its middle.
 */
const CONTRADICTING = 3

/** Whether two answers towards the high end of a trait (`keyedAnswer`) contradict each other. */
export function contradicts(one: number, other: number): boolean {
  return Math.abs(one - other) >= CONTRADICTING
}

/** Whether any two answers to `questions`, all of one trait and all answered, contradict each other. */
export function isContradicted(questions: readonly Question[], answers: Answers): boolean {
  const keyed = questions.map((question) => keyedAnswer(question, answerAt(answers, question.slot)))
  return keyed.length > 0 && contradicts(Math.min(...keyed), Math.max(...keyed))
}
