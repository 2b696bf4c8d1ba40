import type { UiText } from '#content-reader/text-types'
import type { ResultProps } from '../result/result-props.ts'

/** What is said to somebody who was invited, once the quiz is done. */
export type InvitedText = UiText['invited']['island']

/** The result of somebody who was invited. */
export type InvitedProps = ResultProps & {
  readonly invited: InvitedText
  /** The result's own page, for links that are passed on. */
  readonly page: string
  /** Where a counsellor reads a code. */
  readonly caseload: string
}
