import type { Content } from '#content-reader/read-content'
import type { KnownPatterns } from '#domain/advert/patterns'
import { sideOf } from '#domain/roles'
import { LOCALES, type Locale } from '#i18n/locales'
import { pathTo, rolePath } from '#i18n/paths'
import type { AdvertProps, AdvertText, DetailsText } from '#islands/advert/advert-props.ts'
import type { DetailsProps } from '#islands/advert/details-props.ts'
import { modelToRows } from '#islands/model-rows.ts'
import { mapValues } from './map-values.ts'

/** The properties of the page for adverts in a language. */
export function advertProps(content: Content, locale: Locale): AdvertProps {
  const { language, patterns } = ownPatterns(content, locale)
  return {
    text: wordsOf(content, locale).text,
    patterns: { [language]: { ...patterns, traits: {}, warnings: {}, cautions: {} } }
  }
}

/** What the lazy part `advert-details` brings in a language. */
export function detailsProps(content: Content, locale: Locale): DetailsProps {
  const { words, roles } = content.languages[locale]
  const { patterns, others } = ownPatterns(content, locale)
  const { traits, warnings, cautions } = patterns
  // Adverts mix languages, so a role is found by its names in all of them.
  const namesOf = (id: string): readonly string[] =>
    LOCALES.flatMap((language) => {
      const page = content.languages[language].roles[id]
      return page ? [page.name, ...page.aliases] : []
    })
  return {
    text: wordsOf(content, locale).details,
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

/** The words of the island: those of the first screen, and those of the details. */
function wordsOf(
  { languages }: Content,
  locale: Locale
): { readonly text: AdvertText; readonly details: DetailsText } {
  const { warningsHeading, warningsLead, checkAt, warnings, checks, ...first } =
    languages[locale].ui.advert.island
  const { says, nothing, silence, readings, quoted, asks, asksLead, questions, ...second } = first
  const { marked, markedLead, marksFront, marksBack, role, roleDiffers, contactOf, ...third } =
    second
  const { own, ownLead, like, unlike, open, nothingOwn, noAnswers, toQuiz, compared, ...fourth } =
    third
  const { adverts, advertNumber, clear, cautions, ...fifth } = fourth
  const { cut, honest, method, most, ...text } = fifth
  return {
    text,
    details: {
      ...{ warningsHeading, warningsLead, checkAt, warnings, checks },
      ...{ says, nothing, silence, readings, quoted, asks, asksLead, questions },
      ...{ marked, markedLead, marksFront, marksBack, role, roleDiffers, contactOf },
      ...{ own, ownLead, like, unlike, open, nothingOwn, noAnswers, toQuiz, compared },
      ...{ adverts, advertNumber, clear, cautions, cut, honest, method, most }
    }
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
