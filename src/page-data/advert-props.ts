import type { Content } from '#content-reader/read-content'
import type { KnownPatterns } from '#domain/advert/patterns'
import { sideOf } from '#domain/roles'
import { LOCALES, type Locale } from '#i18n/locales'
import { pathTo, rolePath } from '#i18n/paths'
import type { AdvertProps } from '#islands/advert/advert-props.ts'
import type { DetailsProps } from '#islands/advert/details-props.ts'
import { modelToRows } from '#islands/model-rows.ts'
import { mapValues } from './map-values.ts'

/** The properties of the page for adverts in a language. */
export function advertProps(content: Content, locale: Locale): AdvertProps {
  const { language, patterns } = ownPatterns(content, locale)
  return {
    text: content.languages[locale].ui.advert.island,
    patterns: { [language]: { ...patterns, traits: {}, warnings: {}, cautions: {} } }
  }
}

/** What the lazy part `advert-details` brings in a language. */
export function detailsProps(content: Content, locale: Locale): DetailsProps {
  const { words, roles, ui } = content.languages[locale]
  const { patterns, others } = ownPatterns(content, locale)
  const { traits, warnings, cautions } = patterns
  // Adverts mix languages, so a role is found by its names in all of them.
  const namesOf = (id: string): readonly string[] =>
    LOCALES.flatMap((language) => {
      const page = content.languages[language].roles[id]
      return page ? [page.name, ...page.aliases] : []
    })
  return {
    text: ui.advert.details,
    addedPatterns: { traits, warnings, cautions, others },
    peopleTrait: content.model.peopleTrait,
    quiz: pathTo(locale, 'quiz'),
    method: `${pathTo(locale, 'method')}#adverts`,
    model: modelToRows(content.model),
    traits: mapValues(words.traits, ({ high, low, ask }) => ({ high, low, ask })),
    roles: content.roles.map((role) => ({
      id: role.id,
      name: roles[role.id]?.name ?? role.id,
      names: [...new Set(namesOf(role.id))],
      side: sideOf(role)
    })),
    rolePath: rolePath(locale, '{role}')
  }
}

/**
 * The patterns that the page of a language has from the start, and those that come later. A language
 * without patterns of its own begins with the English ones.
 */
function ownPatterns({ advertPatterns }: Content, locale: Locale) {
  const known = Object.entries(advertPatterns)
  const [language, patterns] = known.find(([name]) => name === locale) ?? ['en', advertPatterns.en]
  const others: KnownPatterns = Object.fromEntries(known.filter(([name]) => name !== language))
  return { language, patterns, others }
}
