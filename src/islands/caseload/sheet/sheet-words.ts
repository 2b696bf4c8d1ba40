import type { CounsellorText, UiText, Words } from '#content-reader/text-types'
import type { Locale } from '#i18n/locales'
import type { RoleColumns } from '../../role-columns.ts'
import type { Rooms } from '../../rooms.ts'

/**
 * All texts of the sheet in one language. They are a lazy part, because a sheet can also be printed
 * in another language than the page's. Of each placing, unclear reason and trait, they include only
 * the texts that the sheet shows.
 */
export type SheetWords = Pick<CounsellorText, 'sheet' | 'points' | 'questions'> &
  Pick<CounsellorText['caseload']['island']['table'], 'nameless'> &
  Pick<Words, 'scale'> & {
    readonly language: Locale
    readonly placings: EachWith<'name' | 'sentence', Words['placings']>
    readonly unclear: EachWith<'sentence', Words['unclear']>
    readonly traits: EachWith<'name' | 'low' | 'high', Words['traits']>
    /** By slot, tie-breakers included. */
    readonly statements: readonly string[]
    /** The roles with their names, the ids of their families, and what one does in each, by its id. */
    readonly roles: RoleColumns
    readonly families: readonly string[]
    readonly leads: Readonly<Record<string, string>>
    readonly rooms: Rooms
    readonly sides: Pick<UiText['figures']['sideBySide'], 'front' | 'back'>
  }

type EachWith<
  Key extends string,
  ById extends Readonly<Record<string, { readonly [key in Key]: unknown }>>
> = { readonly [Id in keyof ById]: Pick<ById[Id], Key> }
