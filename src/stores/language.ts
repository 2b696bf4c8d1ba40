import { LOCALES, type Locale } from '#i18n/locales'
import { type StorageEntry, storageEntry } from './storage-entry.ts'

/** The `localStorage` key of the language that the visitor chose. */
const LANGUAGE_KEY = 'front-or-back:language'

/**
 * The language chosen earlier on this device; undefined when there is none, it is unknown, or
 * storage is blocked.
 */
export function chosenLanguage(window: Window): Locale | undefined {
  const chosen = entryIn(window).read()
  return LOCALES.find((locale) => locale === chosen)
}

/** Deletes the chosen language from the device. Never throws. */
export function forgetLanguage(window: Window): void {
  entryIn(window).remove()
}

/**
 * Stores the chosen language on the device. Never throws: where it can't be stored, the next visit
 * offers both languages again.
 */
export function chooseLanguage(window: Window, locale: string): void {
  entryIn(window).write(locale)
}

function entryIn(window: Window): StorageEntry {
  return storageEntry(window, 'localStorage', LANGUAGE_KEY)
}
