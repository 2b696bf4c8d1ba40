import { isInsidePeopleRole, sideOf } from '#domain/roles'
import { LOCALES, type Locale } from '#i18n/locales'
import { pathTo, rolePath } from '#i18n/paths'
import type { LibraryRole } from './library-role.ts'
import type { Content, LanguageContent } from './read-content.ts'

type InEachLanguage = { readonly [locale in Locale]: string }

/** The library as open data: the content of /data/roles.json, described on the page `role-data`. */
export type RoleData = {
  /**
   * Increases by one when a field is renamed, removed or changes its meaning, not for new fields.
   */
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

/** One role in /data/roles.json. */
export type RoleEntry = {
  readonly id: string
  readonly soc: string
  readonly title: string
  readonly names: InEachLanguage
  /** By language: other names by which people look for the job. */
  readonly aliases: { readonly [locale in Locale]: readonly string[] }
  readonly pages: InEachLanguage
  readonly family: string
  readonly zone: number
  /** In the United States. */
  readonly preparation: string
  /** By country. */
  readonly preparations: LibraryRole['preparations']
  readonly customers: string
  readonly contact: number
  readonly side: string
  readonly usualSide: string
  readonly insidePeople: boolean
  /** By trait id: percentile, 0–100. */
  readonly figures: Readonly<Record<string, number>>
  readonly estimated: boolean
}

/**
 * Builds the content of /data/roles.json: the figures of all roles, and names in every language.
 * `site` is the base of the absolute addresses in it.
 */
export function roleData({ model, roles, families, languages }: Content, site: URL): RoleData {
  const each = (say: (language: LanguageContent, locale: Locale) => string): InEachLanguage =>
    mapLocales((locale) => say(languages[locale], locale))
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
      aliases: mapLocales((locale) => languages[locale].roles[role.id]?.aliases ?? []),
      pages: each((_, locale) => new URL(rolePath(locale, role.id), site).href),
      family: role.family,
      zone: role.zone,
      preparation: role.preparation,
      preparations: role.preparations,
      customers: role.customers,
      contact: role.contact,
      side: sideOf(role),
      usualSide: role.usualSide,
      insidePeople: isInsidePeopleRole(model, role),
      figures: role.percentiles,
      estimated: role.estimated
    }))
  }
}

function mapLocales<Value>(value: (locale: Locale) => Value): {
  readonly [locale in Locale]: Value
} {
  return Object.fromEntries(LOCALES.map((locale) => [locale, value(locale)])) as {
    readonly [locale in Locale]: Value
  }
}
