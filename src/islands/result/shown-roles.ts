import { NAMED_BANDS, type NearRole } from '#domain/near-roles'
import type { Side } from '#domain/model'
import type { NamedRole } from '../role-columns.ts'

/** How many roles are shown before somebody asks for more. */
export const FIRST_ROLES = 3

/** A near role with its name, as its card shows it. */
export type ShownRole = { readonly role: NamedRole; readonly band: NearRole['band'] }

/**
 * The near roles in the order of their cards: those that are usually on the side of the verdict
 * first, so that a clear verdict does not begin with a job of the other side, and among these the
 * closer bands first. Otherwise they keep the library's order. `side` is undefined for a verdict in
 * between.
 */
export function shownRoles(
  near: readonly NearRole[],
  roles: readonly NamedRole[],
  side: Side | undefined
): readonly ShownRole[] {
  const shown = roles.flatMap((role): readonly ShownRole[] => {
    const entry = near.find(({ role: { id } }) => id === role.id)
    return entry ? [{ role, band: entry.band }] : []
  })
  const rank = ({ role, band }: ShownRole): number =>
    NAMED_BANDS.indexOf(band) + (role.usualSide === side ? 0 : NAMED_BANDS.length)
  return [...shown].sort((first, second) => rank(first) - rank(second))
}
