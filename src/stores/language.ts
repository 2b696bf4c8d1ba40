import { LOCALES, type Locale } from '#i18n/locales'

/** The key under which the language that somebody chose stands on their device. */
export const LANGUAGE_KEY = 'front-or-back:language'

/** The language chosen earlier on this device; undefined when there is none or nothing can be read. */
export function chosenLanguage(window: Window): Locale | undefined {
  try {
    const chosen = window.localStorage.getItem(LANGUAGE_KEY)
    return LOCALES.find((locale) => locale === chosen)
  } catch {
    return undefined
  }
}

/** Forgets the language. */
export function forgetLanguage(window: Window): void {
  try {
    window.localStorage.removeItem(LANGUAGE_KEY)
  } catch {
    // What can't be reached was never kept.
  }
}

/** Remembers a language where the device allows it. */
export function chooseLanguage(window: Window, locale: string): void {
  try {
    window.localStorage.setItem(LANGUAGE_KEY, locale)
  } catch {
    // Nothing depends on it: next time both links are there again.
  }
}
