import { fitOf } from './fit.ts'
import type { Model } from './model.ts'
import { traitDistance } from './role-distance.ts'
import { isInsidePeopleRole, type Role, roleFigure } from './roles.ts'
import type { Profile } from './score.ts'

/**
 * Upper ends of the bands, in mean squared standard deviations (`roleDistance`), where a person and a role picked at
 * random are about 2.5 apart. Chosen on simulated people.
 */
export const ROLE_BANDS = [
  ['strong', 0.7],
  ['good', 1.1],
  ['worth-a-look', 1.7]
] as const
const STRONG = ROLE_BANDS[0][1]

export type RoleBand = (typeof ROLE_BANDS)[number][0]

/** A strong likeness needs reasons: whoever is in the middle of everything is near to all that is, and like none of it. */
const FEWEST_REASONS = 2
/** From here on a role is among the sixth of office jobs that are most with people. */
const FULL_OF_PEOPLE = 1

/** How much a role at this distance (`roleDistance`) resembles somebody; undefined where it doesn't. */
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
 * Whether somebody is very much like a role for colleagues in all but how much it deals with people from outside. The index takes
 * whoever likes people for somebody of the counter; trainers and HR managers like them as much, and theirs are inside.
 */
export function differsInContactOnly(model: Model, profile: Profile, role: Role): boolean {
  return (
    isInsidePeopleRole(model, role) &&
    roleFigure(role, model.peopleTrait) >= FULL_OF_PEOPLE &&
    traitDistance(profile, role) <= STRONG
  )
}
