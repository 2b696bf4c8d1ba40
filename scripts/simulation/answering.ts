import type { Answer, Answers, Model, Question, Trait } from '#domain/model'
import type { Chance } from './chance.ts'
import type { Person } from './people.ts'

/**
 * The thresholds between neighbouring answers: 1 is between the answers 1 and 2, 4 between 4 and 5.
 */
const THRESHOLDS = [1, 2, 3, 4]

const ALL_ANSWERS: readonly Answer[] = [1, 2, 3, 4, 5]

/**
 * Draws a person's answers to all questions and tie-breakers, by slot. `discrimination` says how
 * sharply answers depend on the trait; each call draws new answers from `chance`. Throws for a
 * person or model without the trait of a question.
 */
export function drawAnswers(
  model: Model,
  person: Person,
  discrimination: number,
  chance: Chance
): Answers {
  const traits = new Map(model.traits.map((trait) => [trait.id, trait]))
  const answers: Answer[] = []
  for (const question of [...model.questions, ...model.tieBreakers]) {
    const trait = traits.get(question.trait)
    const theta = person.get(question.trait)
    if (trait === undefined || theta === undefined) {
      throw new Error(
        `Question ${question.id}: expected the trait ${question.trait} in the model and in the person.`
      )
    }
    const passed = thresholdsPassed(trait, theta, discrimination, chance.share())
    answers[question.slot] = answerFor(question, passed)
  }
  return answers
}

/** Draws an answer from 1 to 5 for each question, all equally likely, by slot. */
export function drawRandomAnswers({ questions }: Model, chance: Chance): Answers {
  const answers: Answer[] = []
  for (const { slot } of questions) answers[slot] = ALL_ANSWERS[Math.floor(5 * chance.share())] ?? 5
  return answers
}

/**
 * The number of thresholds that a person passes, 0 to 4. In the graded response model (Samejima
 * 1969), a person with the trait level θ passes a threshold b with the probability 1 / (1 +
 * exp(−a·(θ − b))), where a is the discrimination. `draw` is a uniform random number from 0 to 1.
 */
function thresholdsPassed(
  trait: Trait,
  theta: number,
  discrimination: number,
  draw: number
): number {
  return THRESHOLDS.filter((threshold) => {
    const distance = theta - thresholdLevel(trait, threshold)
    return draw < 1 / (1 + Math.exp(-discrimination * distance))
  }).length
}

/**
 * The trait level b of a threshold, in standard deviations from the mean: halfway between the
 * scores of its two answers (0, 25, 50, 75, 100), converted with the trait's norm. This makes the
 * mean and standard deviation of simulated scores similar to the norm.
 */
function thresholdLevel({ norm }: Trait, threshold: number): number {
  return (25 * (threshold - 0.5) - norm.mean) / norm.sd
}

/**
 * The answer of a person who passes a number of thresholds; for a reversed question, the opposite
 * one.
 */
function answerFor(question: Question, passed: number): Answer {
  return (question.reversed ? 5 - passed : 1 + passed) as Answer
}
