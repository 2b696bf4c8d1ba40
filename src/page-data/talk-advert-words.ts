import type { Content } from '#content-reader/read-content'
import type { Locale } from '#i18n/locales'
import type { TalkAdvertWords } from '#islands/caseload/advert/talk-advert-words.ts'
import { mapValues } from './map-values.ts'

/** What the advert beside a sheet needs in a language, for the lazy part `talk-advert`. */
export function talkAdvertWords(content: Content, locale: Locale): TalkAdvertWords {
  const { words, counsellor, ui } = content.languages[locale]
  const { cautions, honest } = ui.advert.details
  return {
    text: counsellor.talkAdvert,
    advert: { ...ui.advert.island, cautions, honest },
    patterns: content.advertPatterns,
    traits: mapValues(words.traits, ({ high, low, ask }) => ({ high, low, ask }))
  }
}
