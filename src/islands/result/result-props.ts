import type { UiText, Words } from '#content-reader/text-types'
import type { Model } from '#domain/model'
import type { ModelRows } from '../model-rows.ts'
import type { NamedRole, RoleColumns } from '../role-columns.ts'
import type { Rooms } from '../rooms.ts'

type Text = UiText['result']['island']
/** The texts of `more` that are part of the page; the lazy part for answers brings the others. */
type MoreOnPage = 'heading' | 'lead' | 'start'

/** The texts of the result page in the visitor's language, without those that lazy parts bring. */
export type ResultText = Omit<Text, 'code' | 'noPosition' | 'excluded' | 'more' | 'onward'> & {
  readonly more: Pick<Text['more'], MoreOnPage>
}

/** The texts of the form for a result code. */
export type CodeText = Text['code']

/** The texts of the lazy part for pages without a verdict. */
export type NoVerdictText = Pick<Text, 'code' | 'noPosition'> & Pick<Words, 'unclear'>

/** The texts of the lazy part for "not me". */
export type ExcludedText = Text['excluded']

/** The texts of the lazy part for answers and tie-breakers. */
export type AnswersText = Omit<Text['more'], MoreOnPage> &
  Pick<Words, 'scale'> & {
    /** By slot, tie-breakers included. */
    readonly statements: readonly string[]
  }

/**
 * The texts for the ids of the model, without `card`: the sentence on the picture of a placing, which
 * only the public pages use.
 */
export type ResultWords = Pick<Words, 'traits' | 'askAnyway' | 'grounds'> & {
  readonly placings: {
    readonly [placing in keyof Words['placings']]: Omit<Words['placings'][placing], 'card'>
  }
}

/** The data that a page gives to the result. */
export type ResultProps = {
  readonly text: ResultText
  readonly words: ResultWords
  readonly model: ModelRows
  readonly roles: RoleColumns
  /** Names of the families, in the order of the library. */
  readonly families: readonly string[]
  readonly rooms: Rooms
  /** Paths of other pages: `shared` has the placeholder `{placing}`, `role` has `{role}`. */
  readonly paths: {
    readonly quiz: string
    readonly method: string
    readonly shared: string
    readonly role: string
  }
}

/**
 * `ResultProps` unpacked for the components and the domain. `family` of a role is the family's
 * name.
 */
export type ResultContent = Omit<ResultProps, 'model' | 'roles' | 'families'> & {
  readonly model: Model
  readonly roles: readonly NamedRole[]
}
