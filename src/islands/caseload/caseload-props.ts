import type { CounsellorText } from '#content-reader/text-types'
import type { ColumnNames } from '#domain/caseload/lines'
import type { Placing } from '#domain/placing'
import type { Locale } from '#i18n/locales'
import type { ModelRows } from '../model-rows.ts'

/** The texts of the caseload page in the counsellor's language. */
export type CaseloadText = CounsellorText['caseload']['island']

/** The data that the page gives to the caseload. */
export type CaseloadProps = Pick<CounsellorText['sheet'], 'levels'> & {
  readonly language: Locale
  readonly text: CaseloadText
  readonly model: ModelRows
  /** Names of the verdicts. */
  readonly placings: { readonly [placing in Placing]: string }
  /** Full names of the traits. */
  readonly traitNames: Readonly<Record<string, string>>
  /** Names of the columns in a file, in all languages; those of the page's language come first. */
  readonly columns: ColumnNames
}
