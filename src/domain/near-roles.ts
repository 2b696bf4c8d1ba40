import { fitOf } from './fit.ts'
import type { FrontIndex } from './front-index.ts'
import { differsInContactOnly, likenessOf } from './likeness.ts'
import type { Model } from './model.ts'
import type { Placing } from './placing.ts'
import { roleDistance, rolesByDistance, USUAL_JOB } from './role-distance.ts'
import { isHybrid, type Role, sideOf } from './roles.ts'
import type { Profile } from './score.ts'

/** What is named, from near to far. `nearest`: no likeness, but nothing that may be named is nearer. */
export const NAMED_BANDS = ['strong', 'good', 'worth-a-look', 'nearest'] as const

export type NearRole = { readonly role: Role; readonly band: (typeof NAMED_BANDS)[number] }

const MOST_ROLES = 9
const MOST_OF_A_FAMILY = 3
/** With fewer, the nearest others are named as well: whoever stands out in everything stands out from every job. */
const FEW_ROLES = 3
/** As far as that they may be; and somebody far from the usual office job may be so much of that way from them. Beyond is absurd. */
const FARTHEST = 3
const FARTHEST_SHARE = 0.6

/**
 * Few roles that resemble the profile, spread over families, with their band. A clear verdict names none of the other side; one in
 * between leads to hybrid roles before others that are no stronger. Roles that differ in their contact only have a seat; then those with a
 * reason go before those without, then the nearest. Not to be shown as a ranking: top lists overlap little on a retest.
 */
export function nearRoles(
  model: Model,
  profile: Profile,
  { placing, index }: { readonly placing: Placing; readonly index: FrontIndex },
  roles: readonly Role[]
): readonly NearRole[] {
  const clear = placing === 'front' || placing === 'back'
  const inBetween = placing === 'both' || placing === 'neither'
  const farthest = Math.max(FARTHEST, FARTHEST_SHARE * roleDistance(profile, index, USUAL_JOB))
  const open = rolesByDistance(profile, index, roles).flatMap(({ role, distance }) => {
    const band = likenessOf(model, profile, role, distance) ?? ('nearest' as const)
    const unlike = band === 'nearest'
    const guaranteed = differsInContactOnly(model, profile, role)
    if (isOpposite(placing, role) && (clear || unlike) && !guaranteed) return []
    if (unlike && distance > farthest) return []
    const reasonless = fitOf(profile, role).alike.length === 0
    const weaker = inBetween && band !== 'strong' && !isHybrid(model, role)
    // Seats, then whatever has a reason, hybrids before others, and last what only makes up the number.
    const rank = guaranteed ? 0 : 1 + Number(weaker) + 2 * Number(reasonless) + 4 * Number(unlike)
    return [{ role, band, rank }]
  })
  return spread(open.sort((one, other) => one.rank - other.rank))
    .filter(({ band }, place) => band !== 'nearest' || place < FEW_ROLES)
    .map(({ role, band }) => ({ role, band }))
}

/** Whether a role is on the side that the verdict speaks against. */
function isOpposite(placing: Placing, role: Role): boolean {
  const side = sideOf(role)
  return placing.endsWith('front') ? side === 'back' : placing.endsWith('back') && side === 'front'
}

function spread<One extends NearRole>(near: readonly One[]): readonly One[] {
  const taken = new Map<string, number>()
  return near
    .filter(({ role: { family } }) => {
      const before = taken.get(family) ?? 0
      taken.set(family, before + 1)
      return before < MOST_OF_A_FAMILY
    })
    .slice(0, MOST_ROLES)
}
