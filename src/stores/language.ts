import { LOCALES, type Locale } from '#i18n/locales'
import { type StorageEntry, storageEntry } from './storage-entry.ts'

/** The key under which the language that somebody chose stands on their device. */
const LANGUAGE_KEY = 'front-or-back:language'

/** The language chosen earlier on this device; undefined when there is none or nothing can be read. */
export function chosenLanguage(window: Window): Locale | undefined {
  const chosen = entryIn(window).read()
  return LOCALES.find((locale) => locale === chosen)
}

/** Forgets the language. */
export function forgetLanguage(window: Window): void {
  entryIn(window).remove()
}

/** Remembers a language where the device allows it. Nothing depends on it: otherwise both links are there again next time. */
export function chooseLanguage(window: Window, locale: string): void {
  entryIn(window).write(locale)
}

function entryIn(window: Window): StorageEntry {
  return storageEntry(window, 'localStorage', LANGUAGE_KEY)
}
