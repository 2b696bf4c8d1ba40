import type { Content } from '#content-reader/read-content'
import type { Locale } from '#i18n/locales'
import type { WallWords } from '#islands/caseload/wall/wall-part.ts'
import { mapValues } from './map-values.ts'

/** The texts of the wall and of the pair cards in a language, for the lazy part `wall`. */
export function wallWords(content: Content, locale: Locale): WallWords {
  const { words, counsellor } = content.languages[locale]
  return {
    ...counsellor.wall,
    language: locale,
    placings: mapValues(words.placings, ({ name }) => name),
    traitNames: mapValues(words.traits, ({ name, low, high }) => ({ name, low, high })),
    middleAnswer: words.scale[2] ?? ''
  }
}
