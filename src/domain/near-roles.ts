import { fitOf } from './fit.ts'
import type { FrontIndex } from './front-index.ts'
import { differsInContactOnly, likenessOf } from './likeness.ts'
import type { Model } from './model.ts'
import type { Placing } from './placing.ts'
import { roleDistance, rolesByDistance, USUAL_JOB } from './role-distance.ts'
import { isHybrid, type Role, sideOf } from './roles.ts'
import type { Profile } from './score.ts'

/**
 * All bands of named roles, the closest first. `nearest` is a role that is not similar, named
 * because too few others are.
 */
export const NAMED_BANDS = ['strong', 'good', 'worth-a-look', 'nearest'] as const

export type NearRole = { readonly role: Role; readonly band: (typeof NAMED_BANDS)[number] }

const MOST_ROLES = 6
const MOST_OF_A_FAMILY = 3
/** If fewer roles are similar, the nearest others fill the list up to this number. */
const FEW_ROLES = 3
/**
 * The greatest distance of a role that only fills up the list: this, or this share of the profile's
 * distance to the usual office job, whichever is greater. A person with extreme scores is far from
 * every job, and would get no role at all with a fixed limit.
 */
const FARTHEST = 3
const FARTHEST_SHARE = 0.6

/**
 * The roles to name for a profile with a verdict, six at most and three of a family, each with its
 * band (docs/decisions/0015). A clear verdict names no role of the opposite side, except those that
 * differ in their contact only. These are chosen first, then roles that agree with the profile in a
 * trait, then the others, and last those that only fill up the list; each time the nearer first.
 * For a verdict in between, hybrid roles are chosen before others that are not strong. In the list,
 * roles that agree in a trait come first, those of the closest band before others, because a result
 * shows three roles before it is asked for more. Apart from that, screens must not show a ranking:
 * lists of top roles overlap little on a retest. Empty if no role is near enough.
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
  const ranked = rolesByDistance(profile, index, roles).flatMap(({ role, distance }) => {
    const band = likenessOf(model, profile, role, distance) ?? ('nearest' as const)
    const unlike = band === 'nearest'
    const guaranteed = differsInContactOnly(model, profile, role)
    if (isOpposite(placing, role) && (clear || unlike) && !guaranteed) return []
    if (unlike && distance > farthest) return []
    const reasonless = fitOf(profile, role).alike.length === 0
    const weaker = inBetween && band !== 'strong' && !isHybrid(model, role)
    // The lowest rank is chosen first. Each criterion outweighs all before it: 4 > 2 + 1.
    const rank = guaranteed ? 0 : 1 + Number(weaker) + 2 * Number(reasonless) + 4 * Number(unlike)
    return [{ role, band, rank, reasonless }]
  })
  return spread(ranked.sort((first, second) => first.rank - second.rank))
    .filter(({ band }, listIndex) => band !== 'nearest' || listIndex < FEW_ROLES)
    .sort(
      (first, second) =>
        Number(first.reasonless) - Number(second.reasonless) ||
        NAMED_BANDS.indexOf(first.band) - NAMED_BANDS.indexOf(second.band)
    )
    .map(({ role, band }) => ({ role, band }))
}

/** Whether a role is on the opposite side of a verdict that is clear or leans; false in between. */
function isOpposite(placing: Placing, role: Role): boolean {
  const side = sideOf(role)
  return placing.endsWith('front') ? side === 'back' : placing.endsWith('back') && side === 'front'
}

/** The first roles of each family, and of all families together, up to the two limits. */
function spread<Ranked extends NearRole>(near: readonly Ranked[]): readonly Ranked[] {
  const taken = new Map<string, number>()
  return near
    .filter(({ role: { family } }) => {
      const before = taken.get(family) ?? 0
      taken.set(family, before + 1)
      return before < MOST_OF_A_FAMILY
    })
    .slice(0, MOST_ROLES)
}
