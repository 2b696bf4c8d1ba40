import type { UiText, Words } from '#content-reader/text-types'
import type { Model } from '#domain/model'
import type { ModelRows } from '../model-rows.ts'
import type { NamedRole, RoleColumns } from '../role-columns.ts'
import type { Rooms } from '../rooms.ts'

type Text = UiText['result']['island']
type MoreAtOnce = 'heading' | 'lead' | 'start'

/** What the result page says at once, in the visitor's language: what only lazy parts say comes with them. */
export type ResultText = Omit<Text, 'code' | 'noSeat' | 'aside' | 'more' | 'onward'> & {
  readonly more: Pick<Text['more'], MoreAtOnce>
}

/** What the form for a code says. */
export type CodeText = Text['code']

/** What is said where there is no verdict: the form for a code, and why the answers give none. */
export type NoVerdictText = Pick<Text, 'code' | 'noSeat'> & Pick<Words, 'unclear'>

/** What is excluded, and the two results. */
export type ExcludedText = Text['aside']

/** What was answered, and what more can be: the words of the lazy part. */
export type AnswersText = Omit<Text['more'], MoreAtOnce> &
  Pick<Words, 'scale'> & {
    /** By slot, tie-breakers included. */
    readonly statements: readonly string[]
  }

/** What the ids of the model say. Cards speak of nobody, on public pages only. */
export type ResultWords = Pick<Words, 'traits' | 'askAnyway'> & {
  readonly placings: {
    readonly [placing in keyof Words['placings']]: Omit<Words['placings'][placing], 'card'>
  }
}

/** Everything a result is made of, as the page hands it over. */
export type ResultProps = {
  readonly text: ResultText
  readonly words: ResultWords
  readonly model: ModelRows
  readonly roles: RoleColumns
  /** Names of the families, in the order of the library. */
  readonly families: readonly string[]
  readonly rooms: Rooms
  /** `shared` has `{placing}`, `role` has `{role}`. */
  readonly paths: {
    readonly quiz: string
    readonly method: string
    readonly shared: string
    readonly role: string
  }
}

/** The same as the components and the domain know it: families are called by their names here. */
export type ResultContent = Omit<ResultProps, 'model' | 'roles' | 'families'> & {
  readonly model: Model
  readonly roles: readonly NamedRole[]
}
