import {
  type Answer,
  type Answers,
  answerAt,
  keyedAnswer,
  type Model,
  type Question
} from './model.ts'

/** Two answers to one trait so far apart, on the scale of 1 to 5 after reversing, lie on opposite sides of it. */
const CONTRADICTING = 3

/** One answer, and what a counsellor should notice about it. */
export type ReviewedAnswer = {
  readonly question: string
  /** 0: skipped. */
  readonly answer: Answer
  /** Agreeing lowers the trait. */
  readonly reversed: boolean
  /** Strongly agreed or strongly disagreed. */
  readonly extreme: boolean
  /** Another answer to the same trait says the opposite. */
  readonly contradicting: boolean
}

/** The two answers to one trait that lie furthest apart. */
export type Contradiction = {
  readonly trait: string
  readonly one: string
  readonly other: string
  /** How many places of the scale lie between them, 3 or 4. */
  readonly apart: number
}

export type TraitReview = {
  readonly trait: string
  /** In the order asked; tie-breakers only where they were answered. */
  readonly answers: readonly ReviewedAnswer[]
  readonly contradiction: Contradiction | undefined
}

/** Every answer by trait, and how somebody has answered all in all. */
export type Review = {
  /** One entry a trait, in the model's order. */
  readonly traits: readonly TraitReview[]
  /** How many statements were answered, tie-breakers included. */
  readonly answered: number
  /** How many of the first statements were not. */
  readonly skipped: number
  /** Shares of the answers given, 0 to 1; 0 where there are none. */
  readonly depends: number
  readonly extreme: number
}

/** Looks through the answers as a counsellor does before a talk. */
export function reviewOf(model: Model, answers: Answers): Review {
  const shown = [
    ...model.questions,
    ...model.tieBreakers.filter(({ slot }) => answerAt(answers, slot) > 0)
  ]
  const given = shown.map(({ slot }) => answerAt(answers, slot)).filter((answer) => answer > 0)
  const share = (fits: (answer: Answer) => boolean): number =>
    given.length === 0 ? 0 : given.filter(fits).length / given.length
  return {
    traits: model.traits.map(({ id }) =>
      reviewTrait(
        id,
        shown.filter(({ trait }) => trait === id),
        answers
      )
    ),
    answered: given.length,
    skipped: model.questions.filter(({ slot }) => answerAt(answers, slot) === 0).length,
    depends: share((answer) => answer === 3),
    extreme: share(isExtreme)
  }
}

/** The contradictions of all traits, the widest first; equal ones keep the model's order. */
export function contradictionsIn({ traits }: Review): readonly Contradiction[] {
  return traits
    .flatMap(({ contradiction }) => contradiction ?? [])
    .sort((one, other) => other.apart - one.apart)
}

function reviewTrait(trait: string, questions: readonly Question[], answers: Answers): TraitReview {
  const given = questions.map((question) => ({
    question,
    answer: answerAt(answers, question.slot),
    counted: keyedAnswer(question, answerAt(answers, question.slot))
  }))
  const contradicts = (one: (typeof given)[number], other: (typeof given)[number]): boolean =>
    one.answer > 0 && other.answer > 0 && Math.abs(one.counted - other.counted) >= CONTRADICTING

  const [widest] = given
    .flatMap((one) =>
      given
        .filter((other) => contradicts(one, other))
        .map((other) => ({
          trait,
          one: one.question.id,
          other: other.question.id,
          apart: Math.abs(one.counted - other.counted)
        }))
    )
    .sort((one, other) => other.apart - one.apart)
  return {
    trait,
    answers: given.map((one) => ({
      question: one.question.id,
      answer: one.answer,
      reversed: one.question.reversed,
      extreme: isExtreme(one.answer),
      contradicting: given.some((other) => contradicts(one, other))
    })),
    contradiction: widest
  }
}

function isExtreme(answer: Answer): boolean {
  return answer === 1 || answer === 5
}
