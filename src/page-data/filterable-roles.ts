import { rolePage, siteContent } from '#content-reader/site-content'
import { preparationFor } from '#domain/preparation'
import { isInsidePeopleRole, sideOf } from '#domain/roles'
import { LOCALES } from '#i18n/locales'
import type { FilterableRole } from '#stores/role-filter'

/** What the filter has to know of each role, by its id. */
export function filterableRoles(): Readonly<Record<string, FilterableRole>> {
  return Object.fromEntries(
    siteContent().roles.map((role) => [
      role.id,
      {
        names: [...LOCALES.map((locale) => rolePage(locale, role.id).name), role.title],
        family: role.family,
        preparation: preparationFor(role),
        contact: sideOf(role),
        inside: isInsidePeopleRole(siteContent().model, role)
      }
    ])
  )
}
