import type { ColumnNames } from '#domain/caseload/lines'
import type { LineProblem } from '#domain/caseload/person'
import type { Placing } from '#domain/placing'
import type { Level } from '#domain/score'
import type { ShiftSize } from '#domain/shift'
import type { Locale } from '#i18n/locales'
import type { ModelRows } from '../model-rows.ts'

type Texts<Key extends string> = { readonly [key in Key]: string }

/** What the page of the caseload says, in the counsellor's language. Places in braces are filled in. */
export type CaseloadText = {
  /** Short names of the traits, for narrow columns. */
  readonly traits: Readonly<Record<string, string>>
  readonly add: Texts<
    | 'heading'
    | 'label'
    | 'hint'
    | 'read'
    | 'file'
    | 'paper'
    | 'cancel'
    | 'progress'
    | 'added'
    | 'addedOne'
    | 'addedBad'
    | 'again'
    | 'nothing'
    | 'cancelled'
    | 'busy'
    | 'other-file'
    | 'newer-file'
    | 'broken-file'
    | 'not-text'
    | 'no-code'
    | 'reading'
    | 'mended'
    | 'unreadable'
  >
  readonly mend: Texts<
    | 'heading'
    | 'lead'
    | 'line'
    | 'still'
    | 'nickname'
    | 'code'
    | 'save'
    | 'remove'
    | 'removeAll'
    | 'more'
  > & { readonly complaints: Texts<LineProblem['kind'] | 'mistypedGroup'> }
  readonly group: Texts<
    | 'heading'
    | 'few'
    | 'plan'
    | 'planNote'
    | 'unclear'
    | 'verdicts'
    | 'count'
    | 'unclearName'
    | 'spread'
    | 'legend'
    | 'spreadText'
    | 'noSpread'
  >
  readonly table: Texts<
    | 'heading'
    | 'search'
    | 'verdict'
    | 'any'
    | 'found'
    | 'none'
    | 'selectAll'
    | 'selectOne'
    | 'nickname'
    | 'nameless'
    | 'front'
    | 'depends'
    | 'skipped'
    | 'contradictions'
    | 'noVerdict'
    | 'noScore'
    | 'scroll'
    | 'arrows'
    | 'page'
    | 'before'
    | 'next'
    | 'selected'
    | 'selectedHidden'
    | 'compare'
    | 'compareHint'
    | 'sheets'
    | 'remove'
    | 'removed'
    | 'undo'
    | 'print'
  >
  readonly keep: Texts<
    | 'heading'
    | 'lead'
    | 'device'
    | 'deviceHint'
    | 'kept'
    | 'failed'
    | 'csv'
    | 'json'
    | 'fileHint'
    | 'forget'
    | 'sure'
    | 'yes'
    | 'no'
    | 'forgotten'
    | 'file'
  >
  readonly person: Texts<
    | 'title'
    | 'back'
    | 'before'
    | 'next'
    | 'nickname'
    | 'save'
    | 'saved'
    | 'language'
    | 'both'
    | 'print'
    | 'failed'
    | 'again'
  >
  readonly two: Texts<
    | 'title'
    | 'kind'
    | 'times'
    | 'people'
    | 'swap'
    | 'order'
    | 'earlier'
    | 'later'
    | 'one'
    | 'other'
    | 'verdict'
    | 'placed'
    | 'noSize'
    | 'traits'
    | 'trait'
    | 'difference'
    | 'absent'
    | 'band'
    | 'rule'
    | 'answers'
    | 'noAnswers'
    | 'answer'
  > & {
    readonly sizes: Texts<ShiftSize>
    readonly sizesPeople: Texts<ShiftSize>
    readonly inTrait: Texts<ShiftSize>
    readonly inTraitPeople: Texts<ShiftSize>
  }
  readonly paper: Texts<
    | 'title'
    | 'lead'
    | 'sheet'
    | 'nickname'
    | 'statement'
    | 'only'
    | 'entered'
    | 'missing'
    | 'complete'
    | 'finish'
    | 'finishAnyway'
    | 'added'
    | 'back'
    | 'empty'
    | 'clear'
    | 'takenBack'
    | 'done'
    | 'undo'
  >
}

/** Everything the page of the caseload is made of, as it is handed over. */
export type CaseloadProps = {
  readonly language: Locale
  readonly text: CaseloadText
  readonly model: ModelRows
  /** Names of the verdicts. */
  readonly placings: Texts<Placing>
  readonly levels: Texts<Level>
  /** Full names of the traits. */
  readonly traitNames: Readonly<Record<string, string>>
  /** What the columns are called in any language, those of this one first. */
  readonly columns: ColumnNames
}
