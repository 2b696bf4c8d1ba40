import type { Locale } from './locales.ts'

/** The countries for which the site says how one gets into a job. */
export const COUNTRIES = ['us', 'uk', 'vietnam'] as const

export type Country = (typeof COUNTRIES)[number]

/**
 * The country whose preparation the cards and the filter of a language show. English shows the United
 * States, because O*NET describes them and has the most complete figures.
 */
export const COUNTRY_OF: Readonly<Record<Locale, Country>> = { en: 'us', vi: 'vietnam' }

/** The order in which the pages of a language name the countries: the reader's own first. */
export const COUNTRY_ORDER: Readonly<Record<Locale, readonly Country[]>> = {
  en: ['uk', 'us', 'vietnam'],
  vi: ['vietnam', 'uk', 'us']
}
