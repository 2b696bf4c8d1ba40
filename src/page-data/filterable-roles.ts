import type { Content } from '#content-reader/read-content'
import { preparationFor } from '#domain/preparation'
import { isInsidePeopleRole, sideOf } from '#domain/roles'
import { LOCALES } from '#i18n/locales'
import type { FilterableRole } from '#stores/role-filter'

/** What the filter has to know of each role, by its id. */
export function filterableRoles(content: Content): Readonly<Record<string, FilterableRole>> {
  return Object.fromEntries(
    content.roles.map((role) => [
      role.id,
      {
        names: [
          ...LOCALES.map((locale) => content.languages[locale].roles[role.id]?.name ?? role.id),
          role.title
        ],
        family: role.family,
        preparation: preparationFor(role),
        contact: sideOf(role),
        inside: isInsidePeopleRole(content.model, role)
      }
    ])
  )
}
