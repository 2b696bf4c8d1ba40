import type { Answers, Model } from './model.ts'
import { type NearRole, nearRoles } from './near-roles.ts'
import { type Preparation, preparationFor } from './preparation.ts'
import type { Role } from './roles.ts'
import type { Profile } from './score.ts'
import { type Verdict, verdictOn } from './verdict.ts'

/** What somebody puts aside because it is "not me", and the preparation that they look for. */
export type Choice = {
  readonly preparation: Preparation | undefined
  /** Ids of traits that shall not count. */
  readonly traits: readonly string[]
  /** Ids of roles that shall not be named. */
  readonly roles: readonly string[]
}

/** A look at the roles: what the verdict is and which roles are near, under a choice. */
export type RoleMatches = { readonly verdict: Verdict; readonly roles: readonly NearRole[] }

/** Everything counts. */
export const NO_CHOICE: Choice = { preparation: undefined, traits: [], roles: [] }

/**
 * Looks at the roles under a choice. A trait that is put aside is absent, as if its statements had been skipped, in the
 * verdict as in the distances; with too few traits left there is no verdict and no role.
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
  const open = roles.filter(
    (role) =>
      !excluded.includes(role.id) &&
      (preparation === undefined || preparationFor(role) === preparation)
  )
  return { verdict, roles: nearRoles(model, counted, verdict, open) }
}
