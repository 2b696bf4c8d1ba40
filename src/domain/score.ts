import {
  type Answers,
  answerAt,
  keyedAnswer,
  type Model,
  type Question,
  type Trait
} from './model.ts'

/** A trait needs this many answers before it counts. */
export const FEWEST_ANSWERS = 2

/** Half the width of an 80 % band, in standard errors. */
export const BAND = 1.28

/** Beyond this many standard deviations from the mean a score is among the lowest or highest third of people. */
export const THIRD = 0.43

export type Level = 'low' | 'middle' | 'high'

export type ScoredTrait = {
  readonly kind: 'scored'
  readonly trait: Trait
  readonly answered: number
  /** 0–100: percent of the highest possible (POMP, Cohen, Cohen, Aiken & West). */
  readonly score: number
  /** The score in standard deviations from the norm's mean. */
  readonly z: number
  /** How far the score can be trusted, 0 to 1. */
  readonly reliability: number
  /** Half the width of the 80 % band about the score, in points of 0–100. */
  readonly margin: number
  /** Where the score stands among people, by the provisional norms. */
  readonly level: Level
}

/** Too few answers: the trait is absent, which is not the same as neutral. */
export type AbsentTrait = {
  readonly kind: 'absent'
  readonly trait: Trait
  readonly answered: number
  readonly score?: never
  readonly level?: never
}

export type TraitScore = ScoredTrait | AbsentTrait

/** One entry a trait, in the model's order. */
export type Profile = readonly TraitScore[]

/** Scores every trait from all answers that belong to it, tie-breakers included. */
export function scoreTraits(model: Model, answers: Answers): Profile {
  const questions = [...model.questions, ...model.tieBreakers]
  return model.traits.map((trait) => {
    const own = questions.filter((question) => question.trait === trait.id)
    return scoreTrait(trait, own, answers, model.answerCorrelation)
  })
}

/** The 80 % band about a score, within 0–100. */
export function bandOf({ score, margin }: Pick<ScoredTrait, 'score' | 'margin'>): {
  readonly from: number
  readonly to: number
} {
  return { from: Math.max(0, score - margin), to: Math.min(100, score + margin) }
}

/** The traits that could be scored. */
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
  return { kind: 'scored', trait, answered, score, z, reliability, margin, level: levelOf(z) }
}

/** Reliability of the mean of `count` answers that correlate `r` with each other (Spearman–Brown). */
function reliabilityOf(count: number, r: number): number {
  return (count * r) / (1 + (count - 1) * r)
}

function levelOf(z: number): Level {
  if (z <= -THIRD) return 'low'
  return z < THIRD ? 'middle' : 'high'
}
