/** The languages of the site, in the order in which they are offered. */
export const LOCALES = ['en', 'vi'] as const

export type Locale = (typeof LOCALES)[number]

/** What each language calls itself. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { en: 'English', vi: 'Tiếng Việt' }

/** The language that the statements are also shown in, on request. */
export const OTHER_LOCALE: Readonly<Record<Locale, Locale>> = { en: 'vi', vi: 'en' }
