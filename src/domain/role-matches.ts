import type { Answers, Model } from './model.ts'
import { type NearRole, nearRoles } from './near-roles.ts'
import type { Preparation } from './preparation.ts'
import type { Role } from './roles.ts'
import type { Profile } from './score.ts'
import { type Verdict, verdictOn } from './verdict.ts'

/** What somebody excludes because it is "not me", and the preparation that they look for. */
export type Choice = {
  /** `any` is a choice; undefined if nothing was chosen yet, which counts the same here. */
  readonly preparation: Preparation | 'any' | undefined
  /** Ids of the excluded traits. */
  readonly traits: readonly string[]
  /** Ids of the excluded roles. */
  readonly roles: readonly string[]
}

/** The verdict and the near roles for a choice. */
export type RoleMatches = { readonly verdict: Verdict; readonly roles: readonly NearRole[] }

/** Nothing is excluded. */
export const NO_CHOICE: Choice = { preparation: undefined, traits: [], roles: [] }

/**
 * The verdict and the near roles for a choice. An excluded trait counts neither for the verdict nor
 * for the distances, as if its statements had been skipped. If the verdict is unclear, for example
 * because too few traits are left, there are no roles. Unknown ids in the choice have no effect.
 */
export function matchRoles(
  model: Model,
  roles: readonly Role[],
  answers: Answers,
  profile: Profile,
  { preparation, traits, roles: excluded }: Choice
): RoleMatches {
  const counted = profile.filter(({ trait }) => !traits.includes(trait.id))
  const verdict = verdictOn(model, answers, counted)
  if (verdict.kind === 'unclear') return { verdict, roles: [] }
  const remaining = roles.filter(
    (role) =>
      !excluded.includes(role.id) &&
      (preparation === undefined || preparation === 'any' || role.preparation === preparation)
  )
  return { verdict, roles: nearRoles(model, counted, verdict, remaining) }
}
