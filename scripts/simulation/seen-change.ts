import type { Answers, Model } from '#domain/model'
import { shiftBetween } from '#domain/shift'

/** How often a comparison of two sittings calls a difference a change, as shares of people. */
export type SeenChange = {
  /** People who have changed in one trait by one standard deviation, seen in this trait. */
  readonly one: number
  /** The same for two standard deviations. */
  readonly two: number
  /** People who have not changed, but seem to have in at least one trait. */
  readonly none: number
}

/** One person before and after a change of so many standard deviations in one trait. */
export type ChangedPerson = {
  readonly before: Answers
  /** After no change, and after a change by one or two standard deviations in `trait`. */
  readonly after: Readonly<Record<keyof SeenChange, Answers>>
  readonly trait: string
}

/** The shares of people whose shift (`shiftBetween`) is called a change. */
export function seenChangeOf(model: Model, people: readonly ChangedPerson[]): SeenChange {
  const share = (amount: keyof SeenChange): number =>
    people.filter(({ before, after, trait }) =>
      shiftBetween(model, before, after[amount]).traits.some(
        (shift) =>
          (amount === 'none' || shift.trait === trait) &&
          shift.kind === 'compared' &&
          shift.size === 'changed'
      )
    ).length / people.length
  return { one: share('one'), two: share('two'), none: share('none') }
}
