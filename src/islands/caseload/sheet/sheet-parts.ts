import type { Model } from '#domain/model'
import { COUNTRY_OF } from '#i18n/countries'
import type { Locale } from '#i18n/locales'
import { createLazy, type Lazy } from '#stores/lazy'
import { rolesFromColumns } from '../../role-columns.ts'
import { fetchPart } from '../../shared/lazy-script.ts'
import type { SheetPart } from '../context.ts'

/** The lazy parts with the texts of the sheets, one for each language. */
export type SheetParts = {
  readonly sheetPartIn: (language: Locale) => Lazy<SheetPart>
  /** Fetches the texts in these languages; never rejects. */
  readonly fetchPartsIn: (languages: readonly Locale[]) => Promise<void>
}

/** Creates the lazy part of a language when it is first asked for. */
export function createSheetParts(model: Model): SheetParts {
  const parts = new Map<Locale, Lazy<SheetPart>>()
  return {
    sheetPartIn,
    fetchPartsIn: async (languages) => {
      await Promise.all(Array.from(new Set(languages), (language) => sheetPartIn(language).load()))
    }
  }

  function sheetPartIn(language: Locale): Lazy<SheetPart> {
    const part = parts.get(language) ?? createLazy(() => fetchSheetPart(language))
    parts.set(language, part)
    return part
  }

  async function fetchSheetPart(language: Locale): Promise<SheetPart> {
    const { words } = await fetchPart<Pick<SheetPart, 'words'>>(`${language}-sheet`)
    const { families, roles } = words
    return { words, roles: rolesFromColumns(model, families, roles, COUNTRY_OF[language]) }
  }
}
