import { smallModel } from '../../../domain/support/small-model.ts'
import type { Person } from '../../../../scripts/simulation/people.ts'

/** A person at the same place in every trait. */
export function personAt(place: number): Person {
  return new Map(smallModel.traits.map(({ id }) => [id, place]))
}

/** A person so far on the front side in every trait (or on the back side, below 0). */
export function leaningTo(place: number): Person {
  return new Map(smallModel.traits.map(({ id, side }) => [id, side === 'front' ? place : -place]))
}
