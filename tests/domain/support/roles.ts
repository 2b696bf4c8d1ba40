import type { Role } from '#domain/roles'
import { smallModel } from './small-model.ts'

/** A role of the small model, in the middle of everything but what is given. */
export function roleWith({ figures = {}, ...given }: Partial<Role>): Role {
  const middle = Object.fromEntries(smallModel.traits.map(({ id }) => [id, 0]))
  return {
    id: 'role',
    family: 'service',
    zone: 3,
    customers: 'outside',
    contact: 63.8,
    ...given,
    figures: { ...middle, ...figures }
  }
}

/** A role that is so far from somebody in the middle: by its contact alone, 2/7 · c² = distance. */
export function roleAt(away: number, id: string, family = 'service'): Role {
  return roleWith({ contact: 63.8 + 17.7 * Math.sqrt(3.5 * away), id, family })
}
