import type { Content } from '#content-reader/read-content'
import { COUNTRY_OF } from '#i18n/countries'
import type { Locale } from '#i18n/locales'
import { pathTo, rolePath } from '#i18n/paths'
import type { TwoProps } from '#islands/two/two-props.ts'
import { resultProps } from './result-props.ts'

/** The properties of the page for two people in a language. */
export function twoProps(content: Content, locale: Locale): TwoProps {
  const { ui } = content.languages[locale]
  const { words, model, roles, families, rooms } = resultProps(content, locale)
  return {
    text: ui.two.island,
    problems: ui.codeProblems,
    words: { traits: words.traits, placings: words.placings },
    unclear: ui.result.island.unclearTitle,
    model,
    roles,
    families,
    country: COUNTRY_OF[locale],
    rooms,
    paths: { quiz: pathTo(locale, 'quiz'), role: rolePath(locale, '{role}') }
  }
}
