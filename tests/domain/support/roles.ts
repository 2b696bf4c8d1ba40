import type { Role } from '#domain/roles'
import { smallModel } from './small-model.ts'

/** A role with average figures and contact, except for what is given. */
export function roleWith({ figures = {}, ...given }: Partial<Role>): Role {
  const middle = Object.fromEntries(smallModel.traits.map(({ id }) => [id, 0]))
  return {
    id: 'role',
    family: 'service',
    preparation: 'medium',
    customers: 'outside',
    contact: 63.8,
    ...given,
    figures: { ...middle, ...figures }
  }
}

/**
 * A role with this `roleDistance` from a person who is average in every trait. Only its contact
 * differs: 2/7 · c² = distance.
 */
export function roleAt(distance: number, id: string, family = 'service'): Role {
  return roleWith({ contact: 63.8 + 17.7 * Math.sqrt(3.5 * distance), id, family })
}
