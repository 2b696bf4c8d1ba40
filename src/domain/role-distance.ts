import { type FrontIndex, signedWeight } from './front-index.ts'
import type { Model } from './model.ts'
import { normalQuantile } from './normal.ts'
import { type Role, roleFigure } from './roles.ts'
import { type Profile, scoredTraits } from './score.ts'

/** Mean and standard deviation of O*NET's "Deal With External Customers" over 274 office occupations. */
export const CONTACT_NORM = { mean: 63.8, sd: 17.7 }
/** How much a role's outside contact counts beside the mean over the traits. */
const CONTACT_WEIGHT = 2 / 7
/** Percentiles are clipped here: beyond, the normal curve would tell more than the data do. */
const LOWEST_PERCENTILE = 1
const HIGHEST_PERCENTILE = 99

/** What a role asks for. */
type Asked = Pick<Role, 'figures' | 'contact'>

/** What office jobs ask for on the whole. */
export const USUAL_JOB: Asked = { figures: {}, contact: CONTACT_NORM.mean }

/**
 * d² = mean over the scored traits of (z_person − z_role)² + (2/7)·(f − z_contact)².
 * At least one trait must be scored.
 */
export function roleDistance(profile: Profile, index: FrontIndex, role: Asked): number {
  return traitDistance(profile, role) + CONTACT_WEIGHT * (index.value - contactOf(role)) ** 2
}

/** The first term alone: how far somebody is from what a role asks for, whomever it serves. */
export function traitDistance(profile: Profile, role: Asked): number {
  const scored = scoredTraits(profile)
  let squares = 0
  for (const { trait, z } of scored) squares += (z - roleFigure(role, trait.id)) ** 2
  return squares / scored.length
}

/** All roles with their distance, nearest first; equal distances keep the library's order. */
export function rolesByDistance(
  profile: Profile,
  index: FrontIndex,
  roles: readonly Role[]
): readonly { readonly role: Role; readonly distance: number }[] {
  return roles
    .map((role) => ({ role, distance: roleDistance(profile, index, role) }))
    .sort((one, other) => one.distance - other.distance)
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

function contactOf(role: Asked): number {
  return (role.contact - CONTACT_NORM.mean) / CONTACT_NORM.sd
}
