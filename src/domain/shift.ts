import { DAILY_SHARE, frontIndex } from './front-index.ts'
import { type Answer, type Answers, answerAt, type Model } from './model.ts'
import { type Profile, scoreTraits, type TraitScore } from './score.ts'
import { type Verdict, verdictOn } from './verdict.ts'

/**
 * Four of five people who have not changed differ by no more standard errors between two sittings.
 */
export const USUAL_LIMIT = 1.28

/**
 * A difference of more standard errors counts as change. The limit allows for seven comparisons at
 * once: of people who have not changed, one in ten exceeds it in any trait (Šidák correction:
 * 1 − .9^(1/7) = .0149 for each trait, half of it in each direction, and Φ⁻¹(1 − .0149/2) = 2.43).
 */
export const CHANGE_LIMIT = 2.43

/** How to interpret a difference: chance, possibly a change, or a change. */
export const SHIFTS = ['within-chance', 'perhaps', 'changed'] as const

export type ShiftSize = (typeof SHIFTS)[number]

/** One trait at two sittings. */
export type TraitShift =
  | { readonly kind: 'absent'; readonly trait: string }
  | {
      readonly kind: 'compared'
      readonly trait: string
      /** The two scores, 0–100 (POMP). */
      readonly before: number
      readonly after: number
      /** Half the width of the 80 % band of differences by chance, in points of 0–100. */
      readonly margin: number
      readonly size: ShiftSize
    }

/** A statement whose two answers differ by 2 or more. */
export type AnswerShift = {
  readonly question: string
  readonly before: Answer
  readonly after: Answer
}

export type Shift = {
  /** One entry for each trait, in the model's order. */
  readonly traits: readonly TraitShift[]
  readonly before: Verdict
  readonly after: Verdict
  /**
   * How to interpret the difference between the two verdicts; undefined if one of them is unclear.
   */
  readonly size: ShiftSize | undefined
  /** The greatest difference first; only statements that were answered both times. */
  readonly answers: readonly AnswerShift[]
}

/** A smaller difference between two answers to the same statement is usual. */
const TELLING_STEP = 2

/**
 * Compares two sets of answers, and tells which differences are greater than chance. Chance is the
 * error of measurement at both sittings and the variation from day to day (reliable change,
 * Jacobson & Truax 1991, with the share of the day added). A trait without a score at either
 * sitting is absent.
 */
export function shiftBetween(model: Model, before: Answers, after: Answers): Shift {
  const profiles = [scoreTraits(model, before), scoreTraits(model, after)] as const
  const [earlier, later] = profiles
  const verdicts = [verdictOn(model, before, earlier), verdictOn(model, after, later)] as const
  return {
    traits: earlier.map((entry, index) => traitShift(entry, later[index])),
    before: verdicts[0],
    after: verdicts[1],
    size: verdicts.every(({ kind }) => kind === 'placed')
      ? indexShift(model, earlier, later)
      : undefined,
    answers: answerShifts(model, before, after)
  }
}

function traitShift(before: TraitScore, after: TraitScore | undefined): TraitShift {
  const trait = before.trait.id
  if (before.kind === 'absent' || after?.kind !== 'scored') return { kind: 'absent', trait }
  const error = before.trait.norm.sd * errorOf(before.reliability, after.reliability)
  return {
    kind: 'compared',
    trait,
    before: before.score,
    after: after.score,
    margin: USUAL_LIMIT * error,
    size: sizeOf(after.score - before.score, error)
  }
}

/**
 * Compares the two indexes over the traits scored both times, because any other trait would look
 * like change.
 */
function indexShift(model: Model, before: Profile, after: Profile): ShiftSize {
  const common = (profile: Profile, other: Profile): Profile =>
    profile.filter((_, index) => other[index]?.kind === 'scored')
  const earlier = frontIndex(model, common(before, after))
  const later = frontIndex(model, common(after, before))
  const error = Math.sqrt(2 - earlier.lastingShare - later.lastingShare)
  return sizeOf(later.value - earlier.value, error)
}

/**
 * The standard error of a difference in standard deviations, with the share of the day at both
 * sittings.
 */
function errorOf(...reliabilities: readonly [number, number]): number {
  return Math.sqrt(
    reliabilities.reduce((sum, reliability) => sum + 1 - reliability + DAILY_SHARE * reliability, 0)
  )
}

function sizeOf(difference: number, error: number): ShiftSize {
  const standardErrors = Math.abs(difference) / error
  if (standardErrors <= USUAL_LIMIT) return 'within-chance'
  return standardErrors <= CHANGE_LIMIT ? 'perhaps' : 'changed'
}

function answerShifts(model: Model, before: Answers, after: Answers): readonly AnswerShift[] {
  return [...model.questions, ...model.tieBreakers]
    .map(({ id, slot }) => ({
      question: id,
      before: answerAt(before, slot),
      after: answerAt(after, slot)
    }))
    .filter((shift) => shift.before > 0 && shift.after > 0 && stepOf(shift) >= TELLING_STEP)
    .sort((first, second) => stepOf(second) - stepOf(first))
}

function stepOf({ before, after }: AnswerShift): number {
  return Math.abs(after - before)
}
