import type { LibraryRole } from '#content/library-role'
import { preparationFor } from '#domain/preparation'
import { isInsidePeopleRole, sideOf } from '#domain/roles'

/** What the filter has to know of a role, in its element: family, preparation, contact, and whether it is full of colleagues. */
export function kindOf(role: LibraryRole): string {
  const kind = [role.family, preparationFor(role), sideOf(role)]
  return [...kind, ...(isInsidePeopleRole(role) ? ['inside'] : [])].join(' ')
}
