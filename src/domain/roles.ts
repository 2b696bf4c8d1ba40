import { type FrontIndex, signedWeight } from './front-index.ts'
import type { Model } from './model.ts'
import { normalQuantile } from './normal.ts'
import { type Profile, scoredTraits } from './score.ts'

/** Mean and standard deviation of O*NET's "Deal With External Customers" over 274 office occupations. */
const CONTACT_NORM = { mean: 63.8, sd: 17.7 }
/** How much a role's outside contact counts beside the mean over the traits. */
const CONTACT_WEIGHT = 2 / 7
/** Percentiles are clipped here: beyond, the normal curve would tell more than the data do. */
const LOWEST_PERCENTILE = 1
const HIGHEST_PERCENTILE = 99

export type Role = {
  readonly id: string
  readonly family: string
  /** Outside contact, 0–100. */
  readonly contact: number
  /** By trait id, in standard deviations from the mean of the 274 office occupations: `figureOf` a percentile. */
  readonly figures: Readonly<Record<string, number>>
}

export type RoleBand = 'strong' | 'good' | 'worth-a-look'

export type NearRole = { readonly role: Role; readonly band: RoleBand }

/**
 * Upper ends of the bands, in mean squared standard deviations (`roleDistance`), where a person and a role picked at
 * random are about 2.6 apart. Chosen on simulated people, who see 2 strong, 3 good and 2 other roles in the middle;
 * three in ten see no strong one.
 */
export const ROLE_BANDS: readonly (readonly [RoleBand, number])[] = [
  ['strong', 0.7],
  ['good', 1.1],
  ['worth-a-look', 1.7]
]
const MOST_ROLES = 9
const MOST_OF_A_FAMILY = 3

/**
 * Few roles that resemble the profile, spread over families, with their band.
 * Nearest first, but not to be shown as a ranking: top lists overlap little on a retest.
 */
export function nearRoles(
  profile: Profile,
  index: FrontIndex,
  roles: readonly Role[]
): readonly NearRole[] {
  const taken = new Map<string, number>()
  const near: NearRole[] = []
  for (const { role, distance } of rolesByDistance(profile, index, roles)) {
    const band = ROLE_BANDS.find(([, upTo]) => distance <= upTo)?.[0]
    const ofFamily = taken.get(role.family) ?? 0
    if (band === undefined || near.length === MOST_ROLES) break
    if (ofFamily === MOST_OF_A_FAMILY) continue
    taken.set(role.family, ofFamily + 1)
    near.push({ role, band })
  }
  return near
}

/** All roles with their distance, nearest first; equal distances keep the library's order. */
export function rolesByDistance(
  profile: Profile,
  index: FrontIndex,
  roles: readonly Role[]
): readonly { readonly role: Role; readonly distance: number }[] {
  return roles
    .map((role) => ({ role, distance: roleDistance(profile, index, role) }))
    .toSorted((one, other) => one.distance - other.distance)
}

/**
 * d² = mean over the scored traits of (z_person − z_role)² + (2/7)·(f − z_contact)².
 * At least one trait must be scored.
 */
export function roleDistance(profile: Profile, index: FrontIndex, role: Role): number {
  const scored = scoredTraits(profile)
  let squares = 0
  for (const { trait, z } of scored) squares += (z - roleFigure(role, trait.id)) ** 2
  return squares / scored.length + CONTACT_WEIGHT * (index.value - contactOf(role)) ** 2
}

/** The index F of a role from its own figures, before standardising. */
export function roleIndex(model: Model, role: Role): number {
  return model.traits.reduce(
    (sum, trait) => sum + signedWeight(trait) * roleFigure(role, trait.id),
    0
  )
}

/** A percentile, 0–100, as a role's figure: Φ⁻¹, after clipping to 1–99. */
export function figureOf(percentile: number): number {
  const clipped = Math.min(HIGHEST_PERCENTILE, Math.max(LOWEST_PERCENTILE, percentile))
  return normalQuantile(clipped / 100)
}

/** The middle where a role has no figure. */
function roleFigure(role: Role, trait: string): number {
  return role.figures[trait] ?? 0
}

function contactOf(role: Role): number {
  return (role.contact - CONTACT_NORM.mean) / CONTACT_NORM.sd
}
