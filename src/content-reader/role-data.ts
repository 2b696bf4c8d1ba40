import { preparationFor } from '#domain/preparation'
import { isInsidePeopleRole, sideOf } from '#domain/roles'
import { LOCALES, type Locale } from '#i18n/locales'
import { pathTo, rolePath } from '#i18n/paths'
import type { Content, LanguageContent } from './read-content.ts'

type InEachLanguage = { readonly [locale in Locale]: string }

/** The library for others to use, as it stands at /data/roles.json and is described on the page role-data. */
export type RoleData = {
  /** Rises by one when a field is renamed, removed or changes its meaning; new fields don't count. */
  readonly version: 1
  readonly name: string
  readonly license: string
  readonly attribution: string
  readonly documentation: InEachLanguage
  readonly families: readonly { readonly id: string; readonly names: InEachLanguage }[]
  readonly traits: readonly {
    readonly id: string
    readonly side: 'front' | 'back'
    readonly names: InEachLanguage
  }[]
  readonly roles: readonly RoleEntry[]
}

export type RoleEntry = {
  readonly id: string
  readonly soc: string
  readonly title: string
  readonly names: InEachLanguage
  readonly pages: InEachLanguage
  readonly family: string
  readonly zone: number
  readonly preparation: string
  readonly customers: string
  readonly contact: number
  readonly side: string
  readonly insidePeople: boolean
  /** Percentiles, 0–100, by trait. */
  readonly figures: Readonly<Record<string, number>>
  readonly estimated: boolean
}

/** All that the site says of its roles in numbers, with names in every language. Addresses are made absolute by `site`. */
export function roleData({ model, roles, families, languages }: Content, site: URL): RoleData {
  const each = (say: (language: LanguageContent, locale: Locale) => string): InEachLanguage =>
    Object.fromEntries(
      LOCALES.map((locale) => [locale, say(languages[locale], locale)])
    ) as InEachLanguage
  return {
    version: 1,
    name: 'Front or Back: office roles',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    attribution: languages.en.ui.role.attribution,
    documentation: each((_, locale) => new URL(pathTo(locale, 'role-data'), site).href),
    families: families.map((id) => ({ id, names: each(({ words }) => words.families[id] ?? id) })),
    traits: model.traits.map(({ id, side }) => ({
      id,
      side,
      names: each(({ words }) => words.traits[id]?.name ?? id)
    })),
    roles: roles.map((role) => ({
      id: role.id,
      soc: role.soc,
      title: role.title,
      names: each(({ roles: pages }) => pages[role.id]?.name ?? role.id),
      pages: each((_, locale) => new URL(rolePath(locale, role.id), site).href),
      family: role.family,
      zone: role.zone,
      preparation: preparationFor(role),
      customers: role.customers,
      contact: role.contact,
      side: sideOf(role),
      insidePeople: isInsidePeopleRole(model, role),
      figures: role.percentiles,
      estimated: role.estimated
    }))
  }
}
