import { isContradicted } from '#domain/contradictions'
import { type Answers, answerAt, type Model } from '#domain/model'
import type { Placing } from '#domain/placing'
import { type Level, scoreTraits } from '#domain/score'
import { verdictOn } from '#domain/verdict'

/** The figures of one person that the table and the charts of a whole caseload need. */
export type Summary = {
  readonly placing: Placing | 'unclear'
  /** P(front), 0 to 1; undefined if the verdict is unclear. */
  readonly probability: number | undefined
  /** From 0 (quiet rooms) to 1 (counter); undefined if the verdict is unclear. */
  readonly position: number | undefined
  /** 0–100 (POMP), in the model's order; undefined for a trait with too few answers. */
  readonly scores: readonly (number | undefined)[]
  /** The third of people that each score is in, in the same order. */
  readonly levels: readonly (Level | undefined)[]
  /** The share of answers in the middle of the scale among those given, 0 to 1; 0 if none is given. */
  readonly middle: number
  /** How many statements were skipped, without the tie-breakers. */
  readonly skipped: number
  /** The number of traits with answers that contradict each other. */
  readonly contradictions: number
}

/** The figures of one person, computed from nothing but the answers, of which there may be none. */
export function summaryOf(model: Model, answers: Answers): Summary {
  const profile = scoreTraits(model, answers)
  const verdict = verdictOn(model, answers, profile)
  const placed = verdict.kind === 'placed' ? verdict : undefined
  return {
    placing: placed ? placed.placing : 'unclear',
    probability: placed?.probability,
    position: placed?.position.at,
    scores: profile.map(({ score }) => score),
    levels: profile.map(({ level }) => level),
    ...countsOf(model, answers)
  }
}

/**
 * The same counts as in a review of the answers (`reviewOf`), without what it says about each answer: a
 * caseload has thousands of people.
 */
function countsOf(
  { questions, tieBreakers, traits }: Model,
  answers: Answers
): Pick<Summary, 'middle' | 'skipped' | 'contradictions'> {
  const answered = questions.filter(({ slot }) => answerAt(answers, slot) > 0)
  const given = [...answered, ...tieBreakers.filter(({ slot }) => answerAt(answers, slot) > 0)]
  const inMiddle = given.filter(({ slot }) => answerAt(answers, slot) === 3)
  return {
    middle: given.length === 0 ? 0 : inMiddle.length / given.length,
    skipped: questions.length - answered.length,
    contradictions: traits.filter(({ id }) =>
      isContradicted(
        given.filter(({ trait }) => trait === id),
        answers
      )
    ).length
  }
}
