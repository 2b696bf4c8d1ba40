import type { UiText } from '#content-reader/text-types'
import type { ResultProps } from '../result/result-props.ts'

/** The texts of the page after an invited quiz. */
export type InvitedText = UiText['invited']['island']

/** The texts of the offer to pass a shared device on. */
export type HandOnText = UiText['handOn']

/** The data that the page gives to the result of an invited quiz. */
export type InvitedProps = ResultProps & {
  readonly invited: InvitedText
  readonly handOn: HandOnText
  /** Path of the normal result page, for links that the client shares. */
  readonly page: string
}
