import { frontIndex, leanPerUnit, signedWeight } from '#domain/front-index'
import type { Answers, Model } from '#domain/model'
import { CONFIDENT_LEAN, LEANING_LEAN } from '#domain/placing'
import { scoreTraits } from '#domain/score'

/** One trait's line in the scoring key. */
export type KeyLine = {
  readonly trait: string
  /** Numbers of its statements on the sheet, from 1, and whether they are turned round. */
  readonly statements: readonly { readonly number: number; readonly reversed: boolean }[]
  /** The norm's mean on the answers' own scale of 1 to 5, to two places. */
  readonly usual: number
  /** Points for each whole place above the usual mean, negative for traits that pull to the back. */
  readonly points: number
}

/** The model as somebody can work it out with a pencil: points add up to a total, and limits say what it means. */
export type ScoringKey = {
  readonly lines: readonly KeyLine[]
  /** Totals from which the verdict leans and is clear; the same below zero for the back. */
  readonly leaning: number
  readonly clear: number
}

/** Stands for one standard deviation of the index, so that totals are whole numbers of a handy size. */
const POINTS = 100

/**
 * The scoring key for a sheet on which every statement is answered. A trait's z is 25·(mean − usual)/SD, and the index adds
 * up w·z over its spread: so each whole place is worth 100·25·w/(SD·spread) points, and a total is 100·f.
 */
export function scoringKey(model: Model): ScoringKey {
  const everything: Answers = model.questions.map(() => 3)
  const profile = scoreTraits({ ...model, tieBreakers: [] }, answersBySlot(model, everything))
  const { spread, reliability } = frontIndex(model, profile)
  const total = (lean: number): number => Math.round((POINTS * lean) / leanPerUnit(reliability))
  return {
    lines: model.traits.map((trait) => ({
      trait: trait.id,
      statements: model.questions.flatMap((question, at) =>
        question.trait === trait.id ? [{ number: at + 1, reversed: question.reversed }] : []
      ),
      usual: Math.round(100 + 4 * trait.norm.mean) / 100,
      points: Math.round((POINTS * 25 * signedWeight(trait)) / (trait.norm.sd * spread))
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
