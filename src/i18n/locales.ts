/**
 * The languages of the site, in the order of the language switch. The first one is the fallback.
 */
export const LOCALES = ['en', 'vi'] as const

export type Locale = (typeof LOCALES)[number]

/** The name of each language in that language. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', vi: 'Tiếng Việt' }

/** The second language in which a visitor can show the statements as well. */
export const OTHER_LOCALE: Readonly<Record<Locale, Locale>> = { en: 'vi', vi: 'en' }
