import type { Answer, Answers, Model, Question, Trait } from '#domain/model'
import type { Chance } from './chance.ts'
import type { Person } from './people.ts'

/** The steps between neighbouring answers: from 1 to 2, …, from 4 to 5. */
const STEPS = [1, 2, 3, 4]

/** One person's answers to every question, tie-breakers included, drawn anew at each call. */
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
    const place = person.get(question.trait)
    if (trait === undefined || place === undefined) throw new Error(`No trait ${question.trait}`)
    const steps = stepsTaken(trait, place, discrimination, chance.share())
    answers[question.slot] = given(question, steps)
  }
  return answers
}

/**
 * Graded response model (Samejima 1969): a person at θ goes beyond a step that lies at b with the
 * probability 1 / (1 + exp(−a·(θ − b))), where a is the discrimination.
 */
function stepsTaken(trait: Trait, place: number, discrimination: number, draw: number): number {
  return STEPS.filter((step) => {
    const beyond = 1 / (1 + Math.exp(-discrimination * (place - stepPlace(trait, step))))
    return draw < beyond
  }).length
}

/**
 * Where a step lies, in standard deviations of the trait: half-way between the two answers' scores
 * (0, 25, 50, 75, 100), placed by the trait's norm. So the simulated scores come out near the norms.
 */
function stepPlace({ norm }: Trait, step: number): number {
  return (25 * (step - 0.5) - norm.mean) / norm.sd
}

function given(question: Question, steps: number): Answer {
  return (question.reversed ? 5 - steps : 1 + steps) as Answer
}
