import { type Answer, type Answers, answerAt, keyedAnswer, type Model } from './model.ts'
import type { ScoredTrait } from './score.ts'

/** One answer that explains why a trait is above or below its norm. */
export type TellingAnswer = { readonly question: string; readonly answer: Answer }

/**
 * The answers to a trait's questions that are on the same side of the norm as the person's score,
 * the furthest from the norm first, as given before reversing. None if the score equals the norm.
 */
export function tellingAnswers(
  model: Model,
  answers: Answers,
  { trait, z }: ScoredTrait
): readonly TellingAnswer[] {
  // The norm's mean (0–100) on the scale of answers (1–5).
  const usual = 1 + trait.norm.mean / 25
  return [...model.questions, ...model.tieBreakers]
    .filter((question) => question.trait === trait.id)
    .map((question) => ({ question, answer: answerAt(answers, question.slot) }))
    .filter(({ answer }) => answer !== 0)
    .map(({ question, answer }) => ({
      question: question.id,
      answer,
      distance: (keyedAnswer(question, answer) - usual) * Math.sign(z)
    }))
    .filter(({ distance }) => distance > 0)
    .sort((first, second) => second.distance - first.distance)
    .map(({ question, answer }) => ({ question, answer }))
}
