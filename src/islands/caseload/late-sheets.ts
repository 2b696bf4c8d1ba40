import { LOCALES, type Locale } from '#i18n/locales'
import { pathToFile } from '#i18n/paths'
import { addressFor, createLate, type Late } from '#stores/late'
import type { SheetWords } from './sheet-words.ts'

/** The words of the sheet in each language, fetched when a sheet is looked at in it. */
export type LateSheets = { readonly [locale in Locale]: Late<{ readonly words: SheetWords }> }

/** The words as files of their own, written by src/pages/scripts/. */
export function lateSheets(): LateSheets {
  return Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      createLate<{ readonly words: SheetWords }>(
        (attempt) =>
          import(/* @vite-ignore */ addressFor(pathToFile(`scripts/sheet-${locale}.js`), attempt))
      )
    ])
  ) as unknown as LateSheets
}
