import { fitOf } from './fit.ts'
import type { Model } from './model.ts'
import { traitDistance } from './role-distance.ts'
import { isInsidePeopleRole, type Role, roleFigure } from './roles.ts'
import type { Profile } from './score.ts'

/**
 * The bands of likeness, each with its greatest distance (`roleDistance`). A person and a role
 * chosen at random are about 2.5 apart. The limits were chosen with simulated people.
 */
export const ROLE_BANDS = [
  ['strong', 0.7],
  ['good', 1.1],
  ['worth-a-look', 1.7]
] as const
const STRONG = ROLE_BANDS[0][1]

export type RoleBand = (typeof ROLE_BANDS)[number][0]

/**
 * A strong likeness needs so many traits in which both stand out (docs/decisions/0015): somebody
 * who is average in every trait is near every average role, without resembling one in particular.
 */
const FEWEST_REASONS = 2
/** In standard deviations: the sixth of office jobs that have most contact with people. */
const FULL_OF_PEOPLE = 1

/**
 * How similar a role is to a profile, given their `roleDistance`; undefined if it is not similar.
 * At least one trait must be scored.
 */
export function likenessOf(
  model: Model,
  profile: Profile,
  role: Role,
  distance: number
): RoleBand | undefined {
  const band = ROLE_BANDS.find(([, upTo]) => distance <= upTo)?.[0]
  if (band === 'strong' && fitOf(profile, role).alike.length < FEWEST_REASONS) return 'good'
  return band ?? (differsInContactOnly(model, profile, role) ? 'worth-a-look' : undefined)
}

/**
 * Whether a role for colleagues differs from the profile only in its contact with people from
 * outside. Without this exception, nobody could get trainer or HR manager: the index puts a person
 * who likes people that much on the front side, far from roles with little outside contact.
 */
export function differsInContactOnly(model: Model, profile: Profile, role: Role): boolean {
  return (
    isInsidePeopleRole(model, role) &&
    roleFigure(role, model.peopleTrait) >= FULL_OF_PEOPLE &&
    traitDistance(profile, role) <= STRONG
  )
}
