import {
  type Answers,
  answerAt,
  keyedAnswer,
  type Model,
  type Question,
  type Trait
} from './model.ts'

/** A trait with fewer answers is absent. */
export const FEWEST_ANSWERS = 2

/** Half the width of an 80 % band, in standard errors: Φ⁻¹(.9). */
export const BAND = 1.28

/**
 * From so many standard deviations on, a score is in the lowest or highest third of people:
 * Φ⁻¹(2/3).
 */
export const THIRD = 0.43

/** The middle of the scores, 0–100: a mean answer of 3. */
export const MIDDLE = 50

/** The third of people that a score is in, by the provisional norms. */
export type Level = 'low' | 'middle' | 'high'

/** An end of a trait. */
export type TraitEnd = { readonly trait: string; readonly pole: 'high' | 'low' }

export type ScoredTrait = {
  readonly kind: 'scored'
  readonly trait: Trait
  /** The number of answers to the trait. */
  readonly answered: number
  /** 0–100: percent of the maximum possible (POMP, Cohen, Cohen, Aiken & West). */
  readonly score: number
  /** The score in standard deviations from the norm's mean. */
  readonly z: number
  /** The share of the score's variance that is not error of measurement (α), 0 to 1. */
  readonly reliability: number
  /** Half the width of the 80 % band around the score, in points of 0–100: 1.28·SD·√(1 − α). */
  readonly margin: number
  readonly level: Level
  /**
   * The end of the trait at which the person stands out: the score is in the lowest or highest third
   * of people, and on the same side of `MIDDLE`. Somebody who agrees a little less than most people
   * stands out at neither end, because their answers deny the lower one.
   */
  readonly end: TraitEnd['pole'] | undefined
}

/** A trait with too few answers: it has no score, which is not the same as an average one. */
export type AbsentTrait = {
  readonly kind: 'absent'
  readonly trait: Trait
  readonly answered: number
  readonly score?: never
  readonly level?: never
  readonly end?: never
}

export type TraitScore = ScoredTrait | AbsentTrait

/** One entry for each trait, in the model's order. */
export type Profile = readonly TraitScore[]

/**
 * The profile of one person: each trait's score from all answers to it, tie-breakers included. A
 * trait with fewer than `FEWEST_ANSWERS` answers is absent.
 */
export function scoreTraits(model: Model, answers: Answers): Profile {
  const questions = [...model.questions, ...model.tieBreakers]
  return model.traits.map((trait) => {
    const own = questions.filter((question) => question.trait === trait.id)
    return scoreTrait(trait, own, answers, model.answerCorrelation)
  })
}

/** The 80 % band around a score, clipped to 0–100. */
export function errorBandOf({ score, margin }: Pick<ScoredTrait, 'score' | 'margin'>): {
  readonly from: number
  readonly to: number
} {
  return { from: Math.max(0, score - margin), to: Math.min(100, score + margin) }
}

/** The traits that have a score, in the model's order. */
export function scoredTraits(profile: Profile): readonly ScoredTrait[] {
  return profile.filter((entry) => entry.kind === 'scored')
}

function scoreTrait(
  trait: Trait,
  questions: readonly Question[],
  answers: Answers,
  answerCorrelation: number
): TraitScore {
  const values: number[] = []
  for (const question of questions) {
    const answer = answerAt(answers, question.slot)
    if (answer !== 0) values.push(keyedAnswer(question, answer))
  }
  const answered = values.length
  if (answered < FEWEST_ANSWERS) return { kind: 'absent', trait, answered }

  const mean = values.reduce((sum, value) => sum + value, 0) / answered
  const score = (100 * (mean - 1)) / 4
  const z = (score - trait.norm.mean) / trait.norm.sd
  const reliability = reliabilityOf(answered, answerCorrelation)
  const margin = BAND * trait.norm.sd * Math.sqrt(1 - reliability)
  const level = levelOf(z)
  const end = endOf(level, score)
  return { kind: 'scored', trait, answered, score, z, reliability, margin, level, end }
}

/**
 * Reliability of the mean of `count` answers that correlate `r` with each other (Spearman–Brown).
 */
function reliabilityOf(count: number, r: number): number {
  return (count * r) / (1 + (count - 1) * r)
}

function levelOf(z: number): Level {
  if (z <= -THIRD) return 'low'
  return z < THIRD ? 'middle' : 'high'
}

function endOf(level: Level, score: number): TraitEnd['pole'] | undefined {
  if (level === 'high' && score > MIDDLE) return 'high'
  return level === 'low' && score < MIDDLE ? 'low' : undefined
}
