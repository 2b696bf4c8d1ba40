import type { CounsellorText, UiText, Words } from '#content-reader/text-types'
import type { Rooms } from '../../rooms.ts'

/**
 * Everything that the sheet is made of in one language: fetched late, because a sheet may be printed in another one as well. Of what
 * an id says, only what stands on the sheet.
 */
export type SheetWords = Pick<CounsellorText, 'sheet' | 'points' | 'questions'> &
  Pick<CounsellorText['caseload']['island']['table'], 'nameless'> &
  Pick<Words, 'scale'> & {
    readonly language: string
    readonly placings: EachWith<'name' | 'sentence', Words['placings']>
    readonly unclear: EachWith<'sentence', Words['unclear']>
    readonly traits: EachWith<'name' | 'low' | 'high', Words['traits']>
    /** By slot, tie-breakers included. */
    readonly statements: readonly string[]
    /** Names of the roles by id. */
    readonly roles: Readonly<Record<string, string>>
    readonly rooms: Rooms
    readonly sides: Pick<UiText['figures']['sideBySide'], 'front' | 'back'>
  }

type EachWith<
  Key extends string,
  ById extends Readonly<Record<string, { readonly [key in Key]: unknown }>>
> = { readonly [Id in keyof ById]: Pick<ById[Id], Key> }
