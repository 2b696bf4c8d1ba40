import type { Content } from '#content-reader/read-content'
import { isInsidePeopleRole, sideOf } from '#domain/roles'
import { COUNTRY_OF } from '#i18n/countries'
import { LOCALES, type Locale } from '#i18n/locales'
import type { FilterableRole } from '#stores/role-filter'

/** By role id: the data of a role that the filter of the library needs, in a language. */
export function filterableRoles(
  content: Content,
  locale: Locale
): Readonly<Record<string, FilterableRole>> {
  return Object.fromEntries(
    content.roles.map((role) => [
      role.id,
      {
        names: [
          ...LOCALES.flatMap((language) => {
            const page = content.languages[language].roles[role.id]
            return page === undefined ? [] : [page.name, ...page.aliases]
          }),
          role.title
        ],
        family: role.family,
        preparation: role.preparations[COUNTRY_OF[locale]],
        contact: sideOf(role),
        usual: role.usualSide,
        inside: isInsidePeopleRole(content.model, role)
      }
    ])
  )
}
