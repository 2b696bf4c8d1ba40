import type { Content } from '#content-reader/read-content'
import { preparationFor } from '#domain/preparation'
import { isInsidePeopleRole, sideOf } from '#domain/roles'
import { LOCALES } from '#i18n/locales'
import type { FilterableRole } from '#stores/role-filter'

/** By role id: the data of a role that the filter of the library needs. */
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
