import { type Answer, type Answers, answerAt, keyedAnswer, type Model } from './model.ts'
import type { ScoredTrait } from './score.ts'

/** One answer that pushed a trait the way it pulls. */
export type TellingAnswer = { readonly question: string; readonly answer: Answer }

/** The answers to a trait's questions that lie on the person's side of its norm, the furthest first. */
export function tellingAnswers(
  model: Model,
  answers: Answers,
  { trait, z }: ScoredTrait
): readonly TellingAnswer[] {
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
    .sort((one, other) => other.distance - one.distance)
    .map(({ question, answer }) => ({ question, answer }))
}
