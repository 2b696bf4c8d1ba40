import type { Model } from '#domain/model'
import { shiftBetween, type TraitShift } from '#domain/shift'
import { spreadOf } from './group.ts'
import type { ReadPerson } from './person.ts'
import type { Sittings } from './sittings.ts'

/** One trait of several people at their first and at their latest sitting. */
export type TraitChange = {
  readonly trait: string
  /** How many people have a score in it at both sittings. */
  readonly people: number
  /** The medians of these people's scores, each 0–100; undefined if there are none. */
  readonly medians: { readonly before: number; readonly after: number } | undefined
  /** How many are higher or lower now by more than chance usually explains. */
  readonly higher: number
  readonly lower: number
}

/** Several people at two sittings each. */
export type GroupChange = {
  /** How many people have more than one sitting. */
  readonly people: number
  readonly verdicts: {
    readonly same: number
    readonly different: number
    /** One of the two sittings has no verdict. */
    readonly unclear: number
  }
  /**
   * How many differ in any trait by more than chance usually explains. Of people who have not changed,
   * one in ten do (`CHANGE_LIMIT`).
   */
  readonly changed: number
  readonly traits: readonly TraitChange[]
}

/** Compares the first with the latest sitting of everybody who has more than one. */
export function groupChange(model: Model, people: readonly Sittings<ReadPerson>[]): GroupChange {
  const shifts = people.flatMap(({ earlier: [first], latest }) =>
    first ? [shiftBetween(model, first.answers, latest.answers)] : []
  )
  const placings = shifts.map(({ before, after }) =>
    before.kind === 'placed' && after.kind === 'placed'
      ? before.placing === after.placing
      : undefined
  )
  return {
    people: shifts.length,
    verdicts: {
      same: placings.filter((same) => same === true).length,
      different: placings.filter((same) => same === false).length,
      unclear: placings.filter((same) => same === undefined).length
    },
    changed: shifts.filter(({ traits }) => traits.some(isChange)).length,
    traits: model.traits.map(({ id }) =>
      traitChange(
        id,
        shifts.flatMap(({ traits }) => traits.filter(({ trait }) => trait === id))
      )
    )
  }
}

function traitChange(trait: string, shifts: readonly TraitShift[]): TraitChange {
  const compared = shifts.flatMap((shift) => (shift.kind === 'compared' ? [shift] : []))
  const changed = compared.filter(isChange)
  const before = spreadOf(compared.map(({ before }) => before))
  const after = spreadOf(compared.map(({ after }) => after))
  return {
    trait,
    people: compared.length,
    medians: before && after && { before: before.median, after: after.median },
    higher: changed.filter(({ before, after }) => after > before).length,
    lower: changed.filter(({ before, after }) => after < before).length
  }
}

function isChange(shift: TraitShift): boolean {
  return shift.kind === 'compared' && shift.size === 'changed'
}
