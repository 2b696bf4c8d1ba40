import type { Locale } from './locales.ts'

/** The countries for which the site says how one gets into a job. */
export const COUNTRIES = ['us', 'uk', 'vietnam'] as const

export type Country = (typeof COUNTRIES)[number]

/**
 * The country whose preparation the cards and the filter of a language show. English shows the United
 * States, because O*NET describes them and has the most complete figures.
 */
export const COUNTRY_OF: Readonly<Record<Locale, Country>> = { en: 'us', vi: 'vietnam' }

/**
 * The country of a visitor who has not chosen one, from the languages that their browser prefers: the
 * first of them with a region that is one of ours, such as `en-GB`; or else that of the page's language.
 * On a Vietnamese page only Vietnamese counts: many browsers in Vietnam are set to `en-US`.
 */
export function countryOf(languages: readonly string[], locale: Locale): Country {
  const regions: Readonly<Record<string, Country>> = { US: 'us', GB: 'uk', VN: 'vietnam' }
  for (const language of languages) {
    if (locale === 'vi' && !language.startsWith('vi')) continue
    const country = regions[language.split('-').at(-1) ?? '']
    if (country) return country
  }
  return COUNTRY_OF[locale]
}

/** The order in which the pages of a language name the countries: the reader's own first. */
export const COUNTRY_ORDER: Readonly<Record<Locale, readonly Country[]>> = {
  en: ['uk', 'us', 'vietnam'],
  vi: ['vietnam', 'uk', 'us']
}
