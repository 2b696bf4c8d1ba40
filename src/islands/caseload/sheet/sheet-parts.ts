import type { Locale } from '#i18n/locales'
import { createLazy, type Lazy } from '#stores/lazy'
import { fetchPart } from '../../shared/lazy-script.ts'
import type { SheetPart } from '../context.ts'

/** The words of the sheets, a lazy part a language. */
export type SheetParts = {
  readonly sheetIn: (language: Locale) => Lazy<SheetPart>
  /** Fetches the words in all these languages. */
  readonly fetchIn: (languages: readonly Locale[]) => Promise<void>
}

export function createSheetParts(): SheetParts {
  const parts = new Map<Locale, Lazy<SheetPart>>()
  return {
    sheetIn,
    fetchIn: async (languages) => {
      await Promise.all(Array.from(new Set(languages), (language) => sheetIn(language).load()))
    }
  }

  function sheetIn(language: Locale): Lazy<SheetPart> {
    const part = parts.get(language) ?? createLazy(() => fetchPart<SheetPart>(`${language}-sheet`))
    parts.set(language, part)
    return part
  }
}
