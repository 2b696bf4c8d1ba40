import { smallModel } from '../../../domain/support/small-model.ts'
import type { Person } from '../../../../scripts/simulation/people.ts'

/** A person with the same level in every trait. */
export function personAt(level: number): Person {
  return new Map(smallModel.traits.map(({ id }) => [id, level]))
}

/**
 * A person with a level in every trait of the front side, and the negative level in every trait of
 * the back side. A negative level gives a person on the back side.
 */
export function leaningTo(level: number): Person {
  return new Map(smallModel.traits.map(({ id, side }) => [id, side === 'front' ? level : -level]))
}
