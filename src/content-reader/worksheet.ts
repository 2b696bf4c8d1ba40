import { frontIndex, leanPerUnit, signedWeight } from '#domain/front-index'
import type { Answers, Model } from '#domain/model'
import { CONFIDENT_LEAN, LEANING_LEAN } from '#domain/placing'
import { scoreTraits } from '#domain/score'

/** The line of one trait in the scoring key. */
export type KeyLine = {
  readonly trait: string
  /**
   * Its statements: their numbers on the worksheet, from 1, and whether agreeing lowers the trait.
   */
  readonly statements: readonly { readonly number: number; readonly reversed: boolean }[]
  /** The mean of the norm on the scale of the answers, 1 to 5, rounded to two decimals. */
  readonly usual: number
  /**
   * Points for each whole step by which the mean answer is above `usual`; negative for back traits.
   */
  readonly points: number
}

/** The model for scoring by hand: points add up to a total, and limits say what the total means. */
export type ScoringKey = {
  readonly lines: readonly KeyLine[]
  /** The total from which the verdict leans to the front. The back has the same limit, negative. */
  readonly leaning: number
  /** The total from which the verdict is clearly front. The back has the same limit, negative. */
  readonly clear: number
}

/** Points for one standard deviation of the index. With 100, totals can be whole numbers. */
const POINTS = 100

/**
 * The scoring key for a worksheet on which every statement is answered. The z of a trait is
 * 25·(mean − usual)/SD, and the index f is the sum of w·z divided by its spread. So each whole step
 * of the mean answer counts 100·25·w/(SD·spread) points, and the total is 100·f.
 */
export function scoringKey(model: Model): ScoringKey {
  // All but the value of the index depends on how many statements of each trait are answered, not on
  // the answers, so any complete set of answers gives the same key.
  const middleAnswers: Answers = model.questions.map(() => 3)
  const profile = scoreTraits({ ...model, tieBreakers: [] }, answersBySlot(model, middleAnswers))
  const index = frontIndex(model, profile)
  const total = (lean: number): number => Math.round((POINTS * lean) / leanPerUnit(index))
  return {
    lines: model.traits.map((trait) => ({
      trait: trait.id,
      statements: model.questions.flatMap((question, at) =>
        question.trait === trait.id ? [{ number: at + 1, reversed: question.reversed }] : []
      ),
      usual: Math.round(100 + 4 * trait.norm.mean) / 100,
      points: Math.round((POINTS * 25 * signedWeight(trait)) / (trait.norm.sd * index.spread))
    })),
    leaning: total(LEANING_LEAN),
    clear: total(CONFIDENT_LEAN)
  }
}

function answersBySlot(model: Model, answers: Answers): Answers {
  const bySlot: Answers[number][] = []
  for (const [at, { slot }] of model.questions.entries()) bySlot[slot] = answers[at]
  return bySlot
}
