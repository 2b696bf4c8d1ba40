import type { Answer, Answers, Model } from '#domain/model'

/** The answers to each trait's questions, after reversing, in the order asked. */
export type ByTrait = Readonly<Record<string, readonly Answer[]>>

/**
 * Answers that give these values after reversing. Traits and questions that are left out are
 * skipped.
 */
export function answersFrom(model: Model, byTrait: ByTrait): Answers {
  const answers: Answer[] = []
  for (const [trait, counted] of Object.entries(byTrait)) {
    const questions = questionsOf(model, trait)
    counted.forEach((answer, index) => {
      const question = questions[index]
      if (question === undefined)
        throw new Error(`trait ${trait} has no question number ${index + 1}`)
      answers[question.slot] = question.reversed ? opposite(answer) : answer
    })
  }
  return Array.from(answers, (answer) => answer ?? 0)
}

/** One value for all questions of each trait, after reversing, without the tie-breakers. */
export function evenly(model: Model, levels: Readonly<Record<string, Answer>>): Answers {
  const byTrait = Object.entries(levels).map(([trait, level]) => [
    trait,
    model.questions.filter((question) => question.trait === trait).map(() => level)
  ])
  return answersFrom(model, Object.fromEntries(byTrait))
}

/** The same answer, before reversing, to every question but the tie-breakers. */
export function everywhere(model: Model, answer: Answer): Answers {
  const answers: Answer[] = []
  for (const { slot } of model.questions) answers[slot] = answer
  return Array.from(answers, (given) => given ?? 0)
}

/** So many answers of 5, in the first slots. */
export function fives(count: number): readonly Answer[] {
  return Array.from({ length: count }, (): Answer => 5)
}

/** The answers that pull hardest to one side, without the tie-breakers. */
export function extreme(model: Model, towards: 'front' | 'back'): Answers {
  const levels = model.traits.map(({ id, side }): [string, Answer] => [
    id,
    side === towards ? 5 : 1
  ])
  return evenly(model, Object.fromEntries(levels))
}

function questionsOf(model: Model, trait: string) {
  return [...model.questions, ...model.tieBreakers].filter((question) => question.trait === trait)
}

/** The answer to a reversed question that counts as `answer`; 0 stays 0. */
function opposite(answer: Answer): Answer {
  const opposites: readonly Answer[] = [0, 5, 4, 3, 2, 1]
  return opposites[answer] ?? 0
}
