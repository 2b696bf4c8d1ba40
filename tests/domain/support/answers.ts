import type { Answer, Answers, Model } from '#domain/model'

/** What each trait was answered with, as it counts for the trait (after reversing), in order asked. */
export type ByTrait = Readonly<Record<string, readonly Answer[]>>

/** The answers that count as given for each trait; traits and questions left out are skipped. */
export function answersFrom(model: Model, byTrait: ByTrait): Answers {
  const answers: Answer[] = []
  for (const [trait, counted] of Object.entries(byTrait)) {
    const questions = questionsOf(model, trait)
    counted.forEach((answer, place) => {
      const question = questions[place]
      if (question === undefined) throw new Error(`${trait} has no question number ${place + 1}`)
      answers[question.slot] = question.reversed ? turned(answer) : answer
    })
  }
  return Array.from(answers, (answer) => answer ?? 0)
}

/** The same answer to all of a trait's first questions, as it counts for the trait. */
export function evenly(model: Model, levels: Readonly<Record<string, Answer>>): Answers {
  const byTrait = Object.entries(levels).map(([trait, level]) => [
    trait,
    model.questions.filter((question) => question.trait === trait).map(() => level)
  ])
  return answersFrom(model, Object.fromEntries(byTrait))
}

/** The same raw answer to every first question. */
export function everywhere(model: Model, answer: Answer): Answers {
  const answers: Answer[] = []
  for (const { slot } of model.questions) answers[slot] = answer
  return Array.from(answers, (given) => given ?? 0)
}

/** Everything a person could answer on the trait's side of the front office (or against it). */
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

/** An answer as it must be given for a reversed question to count as `answer`; skipped stays skipped. */
function turned(answer: Answer): Answer {
  const opposite: readonly Answer[] = [0, 5, 4, 3, 2, 1]
  return opposite[answer] ?? 0
}
