import type { FrontIndex } from './front-index.ts'
import type { Placing } from './placing.ts'
import { rolesByDistance } from './role-distance.ts'
import { isHybrid, type Role } from './roles.ts'
import type { Profile } from './score.ts'

export type RoleBand = 'strong' | 'good' | 'worth-a-look'

export type NearRole = { readonly role: Role; readonly band: RoleBand }

/**
 * Upper ends of the bands, in mean squared standard deviations (`roleDistance`), where a person and a role picked at
 * random are about 2.5 apart. Chosen on simulated people, who see 2 strong and 3 good ones among their nine in the middle; three
 * in ten see no strong one, one in 250 none at all.
 */
export const ROLE_BANDS: readonly (readonly [RoleBand, number])[] = [
  ['strong', 0.7],
  ['good', 1.1],
  ['worth-a-look', 1.7]
]
const MOST_ROLES = 9
const MOST_OF_A_FAMILY = 3

/**
 * Few roles that resemble the profile, spread over families, with their band. A verdict in between leads to hybrid roles first.
 * Nearest first, but not to be shown as a ranking: top lists overlap little on a retest.
 */
export function nearRoles(
  profile: Profile,
  { placing, index }: { readonly placing: Placing; readonly index: FrontIndex },
  roles: readonly Role[]
): readonly NearRole[] {
  const near = rolesByDistance(profile, index, roles).flatMap(({ role, distance }): NearRole[] => {
    const band = bandAt(distance)
    return band === undefined ? [] : [{ role, band }]
  })
  const inBetween = placing === 'both' || placing === 'neither'
  return spread(
    inBetween ? near.toSorted((one, other) => first(one.role) - first(other.role)) : near
  )
}

/** The band for a distance (`roleDistance`); undefined beyond them all. */
export function bandAt(distance: number): RoleBand | undefined {
  return ROLE_BANDS.find(([, upTo]) => distance <= upTo)?.[0]
}

function first(role: Role): number {
  return isHybrid(role) ? 0 : 1
}

function spread(near: readonly NearRole[]): readonly NearRole[] {
  const taken = new Map<string, number>()
  return near
    .filter(({ role: { family } }) => {
      const before = taken.get(family) ?? 0
      taken.set(family, before + 1)
      return before < MOST_OF_A_FAMILY
    })
    .slice(0, MOST_ROLES)
}
