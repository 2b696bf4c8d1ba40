import { contradicts } from './contradictions.ts'
import {
  type Answer,
  type Answers,
  answerAt,
  keyedAnswer,
  type Model,
  type Question
} from './model.ts'

/** One answer, and what a counsellor should notice about it. */
export type ReviewedAnswer = {
  readonly question: string
  /** As given, before reversing; 0 if skipped. */
  readonly answer: Answer
  /** Whether agreeing lowers the trait. */
  readonly reversed: boolean
  /** Whether it is "strongly agree" or "strongly disagree". */
  readonly extreme: boolean
  /** Whether it contradicts another answer to the same trait. */
  readonly contradicting: boolean
}

/** The two answers to one trait that contradict each other most. */
export type Contradiction = {
  readonly trait: string
  /** Ids of the two questions, in the order asked. */
  readonly one: string
  readonly other: string
  /** The difference on the scale of 1 to 5 after reversing, 3 or 4. */
  readonly apart: number
}

export type TraitReview = {
  readonly trait: string
  /** In the order asked; of the tie-breakers, only those that were answered. */
  readonly answers: readonly ReviewedAnswer[]
  readonly contradiction: Contradiction | undefined
}

/** Every answer by trait, and figures about the answers as a whole. */
export type Review = {
  /** One entry a trait, in the model's order. */
  readonly traits: readonly TraitReview[]
  /** How many statements were answered, tie-breakers included. */
  readonly answered: number
  /** How many statements were skipped, without the tie-breakers. */
  readonly skipped: number
  /** The share of answers in the middle of the scale among those given, 0 to 1; 0 if none is given. */
  readonly middle: number
  /** The same of "strongly agree" and "strongly disagree" together. */
  readonly extreme: number
}

/**
 * What a counsellor looks for in the answers before a talk: contradictions, skipped and extreme
 * answers.
 */
export function reviewOf(model: Model, answers: Answers): Review {
  const shown = [
    ...model.questions,
    ...model.tieBreakers.filter(({ slot }) => answerAt(answers, slot) > 0)
  ]
  const given = shown.map(({ slot }) => answerAt(answers, slot)).filter((answer) => answer > 0)
  const share = (counts: (answer: Answer) => boolean): number =>
    given.length === 0 ? 0 : given.filter(counts).length / given.length
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
    middle: share((answer) => answer === 3),
    extreme: share(isExtreme)
  }
}

/**
 * The contradictions of all traits, at most one for each, the widest first, equal ones in the
 * model's order.
 */
export function contradictionsIn({ traits }: Review): readonly Contradiction[] {
  return traits
    .flatMap(({ contradiction }) => contradiction ?? [])
    .sort((first, second) => second.apart - first.apart)
}

function reviewTrait(trait: string, questions: readonly Question[], answers: Answers): TraitReview {
  const given = questions.map((question) => ({
    question,
    answer: answerAt(answers, question.slot),
    counted: keyedAnswer(question, answerAt(answers, question.slot))
  }))
  const contradictory = (one: (typeof given)[number], other: (typeof given)[number]): boolean =>
    one.answer > 0 && other.answer > 0 && contradicts(one.counted, other.counted)

  // Finds each pair in both orders; the sort keeps the pair in the order asked first.
  const [widest] = given
    .flatMap((one) =>
      given
        .filter((other) => contradictory(one, other))
        .map((other) => ({
          trait,
          one: one.question.id,
          other: other.question.id,
          apart: Math.abs(one.counted - other.counted)
        }))
    )
    .sort((first, second) => second.apart - first.apart)
  return {
    trait,
    answers: given.map((one) => ({
      question: one.question.id,
      answer: one.answer,
      reversed: one.question.reversed,
      extreme: isExtreme(one.answer),
      contradicting: given.some((other) => contradictory(one, other))
    })),
    contradiction: widest
  }
}

function isExtreme(answer: Answer): boolean {
  return answer === 1 || answer === 5
}
