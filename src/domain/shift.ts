import { frontIndex } from './front-index.ts'
import { type Answer, type Answers, answerAt, type Model } from './model.ts'
import { type Profile, scoreTraits, type TraitScore } from './score.ts'
import { type Verdict, verdictOn } from './verdict.ts'

/**
 * How much of what a trait measures reliably belongs to the day and not to the person: traits that differ by half a standard
 * deviation from day to day (docs/decisions/0009) have the variance 1 + ¼, of which ¼ is the day's.
 */
export const DAILY_SHARE = 0.2

/** Within this many standard errors lie four of five differences between two sittings of somebody who has not changed. */
export const USUAL_LIMIT = 1.28

/**
 * Beyond this many standard errors a difference counts as change. Seven traits are compared at once, so one limit for one
 * comparison would find change in nearly everybody: of people who have not changed, one in ten goes beyond this anywhere
 * (Šidák: 1 − .9^(1/7) = .0149, half of it on either side).
 */
export const CHANGE_LIMIT = 2.43

/** What a difference may be taken for. */
export const SHIFTS = ['within-chance', 'perhaps', 'changed'] as const

export type ShiftSize = (typeof SHIFTS)[number]

/** One trait at two sittings. */
export type TraitShift =
  | { readonly kind: 'absent'; readonly trait: string }
  | {
      readonly kind: 'compared'
      readonly trait: string
      /** 0–100 (POMP). */
      readonly before: number
      readonly after: number
      /** Half the width of the 80 % band about no change, in points of 0–100. */
      readonly margin: number
      readonly size: ShiftSize
    }

/** A statement that was answered otherwise by two places or more. */
export type AnswerShift = {
  readonly question: string
  readonly before: Answer
  readonly after: Answer
}

export type Shift = {
  /** One entry a trait, in the model's order. */
  readonly traits: readonly TraitShift[]
  readonly before: Verdict
  readonly after: Verdict
  /** What may be said of the way between the two verdicts; undefined where one of them is unclear. */
  readonly size: ShiftSize | undefined
  /** The furthest first; skipped ones can't be compared. */
  readonly answers: readonly AnswerShift[]
}

/** A smaller step happens by itself. */
const TELLING_STEP = 2

/**
 * Two sets of answers side by side, and which differences are more than what happens by chance: error of measurement at either
 * sitting, and a different day (reliable change, Jacobson & Truax 1991, with the day's share added).
 */
export function shiftBetween(model: Model, before: Answers, after: Answers): Shift {
  const profiles = [scoreTraits(model, before), scoreTraits(model, after)] as const
  const [earlier, later] = profiles
  const verdicts = [verdictOn(model, before, earlier), verdictOn(model, after, later)] as const
  return {
    traits: earlier.map((entry, at) => traitShift(entry, later[at])),
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

/** The index is compared over the traits that both sittings have: others would pass for change. */
function indexShift(model: Model, before: Profile, after: Profile): ShiftSize {
  const common = (profile: Profile, other: Profile): Profile =>
    profile.filter((_, at) => other[at]?.kind === 'scored')
  const one = frontIndex(model, common(before, after))
  const two = frontIndex(model, common(after, before))
  return sizeOf(two.value - one.value, errorOf(one.reliability, two.reliability))
}

/** The standard error of a difference, in standard deviations, with the day's share on either side. */
function errorOf(...reliabilities: readonly [number, number]): number {
  return Math.sqrt(
    reliabilities.reduce((sum, reliability) => sum + 1 - reliability + DAILY_SHARE * reliability, 0)
  )
}

function sizeOf(difference: number, error: number): ShiftSize {
  const far = Math.abs(difference) / error
  if (far <= USUAL_LIMIT) return 'within-chance'
  return far <= CHANGE_LIMIT ? 'perhaps' : 'changed'
}

function answerShifts(model: Model, before: Answers, after: Answers): readonly AnswerShift[] {
  return [...model.questions, ...model.tieBreakers]
    .map(({ id, slot }) => ({
      question: id,
      before: answerAt(before, slot),
      after: answerAt(after, slot)
    }))
    .filter((shift) => shift.before > 0 && shift.after > 0 && stepOf(shift) >= TELLING_STEP)
    .sort((one, other) => stepOf(other) - stepOf(one))
}

function stepOf({ before, after }: AnswerShift): number {
  return Math.abs(after - before)
}
