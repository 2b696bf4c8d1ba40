import type { CounsellorText } from '#content-reader/text-types'
import type { ColumnNames } from '#domain/caseload/lines'
import type { Placing } from '#domain/placing'
import type { Locale } from '#i18n/locales'
import type { ModelRows } from '../model-rows.ts'

/** What the page of the caseload says, in the counsellor's language. */
export type CaseloadText = CounsellorText['caseload']['island']

/** Everything the page of the caseload is made of, as it is handed over. */
export type CaseloadProps = Pick<CounsellorText['sheet'], 'levels'> & {
  readonly language: Locale
  readonly text: CaseloadText
  readonly model: ModelRows
  /** Names of the verdicts. */
  readonly placings: { readonly [placing in Placing]: string }
  /** Full names of the traits. */
  readonly traitNames: Readonly<Record<string, string>>
  /** What the columns are called in any language, those of this one first. */
  readonly columns: ColumnNames
}
