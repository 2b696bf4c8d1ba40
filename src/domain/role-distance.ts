import { type FrontIndex, signedWeight } from './front-index.ts'
import type { Model } from './model.ts'
import { normalQuantile } from './normal.ts'
import { type Role, roleFigure } from './roles.ts'
import { type Profile, scoredTraits } from './score.ts'

/**
 * Mean and standard deviation of O*NET's "Deal With External Customers" (0–100) in 274 office
 * occupations.
 */
export const CONTACT_NORM = { mean: 63.8, sd: 17.7 }
/**
 * The weight of the difference in contact; the mean of the differences in traits has the weight 1.
 */
const CONTACT_WEIGHT = 2 / 7
/** Percentiles are clipped to these: the data are too coarse for the steep ends of Φ⁻¹. */
const LOWEST_PERCENTILE = 1
const HIGHEST_PERCENTILE = 99

/** The figures of a role that a distance needs. */
type RoleFigures = Pick<Role, 'figures' | 'contact'>

/** The average office job: every figure is 0. */
export const USUAL_JOB: RoleFigures = { figures: {}, contact: CONTACT_NORM.mean }

/**
 * The squared distance of a role from a profile: the mean over the scored traits of
 * (z_person − z_role)², plus (2/7)·(f − z_contact)², where f is the index. In squared standard
 * deviations, 0 or more; NaN if no trait is scored.
 */
export function roleDistance(profile: Profile, index: FrontIndex, role: RoleFigures): number {
  return traitDistance(profile, role) + CONTACT_WEIGHT * (index.value - contactOf(role)) ** 2
}

/**
 * The part of `roleDistance` that the traits make, without the contact; NaN if no trait is scored.
 */
export function traitDistance(profile: Profile, role: RoleFigures): number {
  const scored = scoredTraits(profile)
  let squares = 0
  for (const { trait, z } of scored) squares += (z - roleFigure(role, trait.id)) ** 2
  return squares / scored.length
}

/**
 * All given roles with their `roleDistance`, the nearest first; equal distances keep the given
 * order.
 */
export function rolesByDistance(
  profile: Profile,
  index: FrontIndex,
  roles: readonly Role[]
): readonly { readonly role: Role; readonly distance: number }[] {
  return roles
    .map((role) => ({ role, distance: roleDistance(profile, index, role) }))
    .sort((first, second) => first.distance - second.distance)
}

/** The weighted sum F = Σ w·z of a role's own figures, not divided by its standard deviation. */
export function roleIndex(model: Model, role: Role): number {
  return model.traits.reduce(
    (sum, trait) => sum + signedWeight(trait) * roleFigure(role, trait.id),
    0
  )
}

/**
 * The figure of a role (in standard deviations) for a percentile: Φ⁻¹ of it, after clipping to
 * 1–99.
 */
export function figureOf(percentile: number): number {
  const clipped = Math.min(HIGHEST_PERCENTILE, Math.max(LOWEST_PERCENTILE, percentile))
  return normalQuantile(clipped / 100)
}

function contactOf(role: RoleFigures): number {
  return (role.contact - CONTACT_NORM.mean) / CONTACT_NORM.sd
}
