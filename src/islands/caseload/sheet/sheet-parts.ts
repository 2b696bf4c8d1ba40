import type { Model } from '#domain/model'
import { COUNTRY_OF } from '#i18n/countries'
import type { Locale } from '#i18n/locales'
import { createLazy, type Lazy } from '#stores/lazy'
import { rolesFromColumns } from '../../role-columns.ts'
import { fetchPart } from '../../shared/lazy-script.ts'
import type { TalkAdvertPart } from '../advert/talk-advert-words.ts'
import type { SheetPart } from '../context.ts'

/** The lazy parts of the sheets, one of each kind for each language. */
export type SheetParts = {
  /** The texts. */
  readonly sheetPartIn: (language: Locale) => Lazy<SheetPart>
  /** What an advert beside a sheet needs. */
  readonly advertPartIn: (language: Locale) => Lazy<TalkAdvertPart>
  /**
   * Fetches the parts in these languages, those for adverts only if there is one. Resolves to whether
   * all of them are loaded now; never rejects.
   */
  readonly fetchPartsIn: (languages: readonly Locale[]) => Promise<boolean>
}

/** Creates each lazy part when it is first asked for. */
export function createSheetParts(model: Model, hasAdverts: () => boolean): SheetParts {
  const sheetPartIn = byLanguage(async (language): Promise<SheetPart> => {
    const { words } = await fetchPart<Pick<SheetPart, 'words'>>(`${language}-sheet`)
    const { families, roles } = words
    return { words, roles: rolesFromColumns(model, families, roles, COUNTRY_OF[language]) }
  })
  const advertPartIn = byLanguage((language) =>
    fetchPart<TalkAdvertPart>(`${language}-talk-advert`)
  )
  return {
    sheetPartIn,
    advertPartIn,
    async fetchPartsIn(languages) {
      const kinds = hasAdverts() ? [sheetPartIn, advertPartIn] : [sheetPartIn]
      const loaded = await Promise.all(
        [...new Set(languages)].flatMap((language) =>
          kinds.map((partIn) => partIn(language).load())
        )
      )
      return loaded.every(Boolean)
    }
  }
}

function byLanguage<Part>(
  fetchIn: (language: Locale) => Promise<Part>
): (language: Locale) => Lazy<Part> {
  const parts = new Map<Locale, Lazy<Part>>()
  return (language) => {
    const part = parts.get(language) ?? createLazy(() => fetchIn(language))
    parts.set(language, part)
    return part
  }
}
