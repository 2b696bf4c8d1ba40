import type { CounsellorText, UiText } from '#content-reader/text-types'
import type { PasteWords } from '#domain/caseload/lines'
import type { Placing } from '#domain/placing'
import type { Locale } from '#i18n/locales'
import type { ModelRows } from '../model-rows.ts'

/** The texts of the caseload page in the counsellor's language. */
export type CaseloadText = CounsellorText['caseload']['island']

/** The data that the page gives to the caseload. */
export type CaseloadProps = Pick<CounsellorText['sheet'], 'levels'> & {
  readonly language: Locale
  readonly text: CaseloadText
  /** The texts around the lazy parts for scanning and for the list of who is expected. */
  readonly scan: CounsellorText['caseload']['scan']['page']
  readonly roll: CounsellorText['caseload']['roll']['page']
  /** The sentences for codes that can't be read. */
  readonly problems: UiText['codeProblems']
  readonly model: ModelRows
  /** Names of the verdicts. */
  readonly placings: { readonly [placing in Placing]: string }
  /** Full names of the traits. */
  readonly traitNames: Readonly<Record<string, string>>
  /**
   * The words by which a file or a pasted text is understood, in all languages; those of the page's
   * language come first.
   */
  readonly words: PasteWords
}
