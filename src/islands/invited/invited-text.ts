import type { ResultProps } from '../result/result-text.ts'

/** What is said to somebody who was invited, once the quiz is done. `{name}` is the counsellor's. */
export type InvitedText = {
  /** In the place of a counsellor's name, where they gave none. */
  readonly somebody: string
  /** Above the result, and the button that leads to sending. */
  readonly top: string
  readonly toSend: string
  /** The code first: its heading, why, and the way to the result. */
  readonly eyebrow: string
  readonly ready: string
  readonly together: string
  readonly code: string
  readonly noLock: string
  readonly noLockLead: string
  readonly show: string
  readonly heading: string
  readonly lead: string
  /** `{marks}`: traits and roles by their names. */
  readonly marks: string
  readonly text: string
  readonly subject: string
  /** `{code}`, `{link}`. */
  readonly message: string
  readonly marked: string
  /** `{mail}` is the address. */
  readonly mailTo: string
  readonly mail: string
  readonly noMail: string
  readonly share: string
  readonly copy: string
  readonly copied: string
  readonly copyFailed: string
  /** No invitation, or none that can be read. */
  readonly none: string
  readonly damaged: string
  readonly newer: string
}

/** The result of somebody who was invited. */
export type InvitedProps = ResultProps & {
  readonly invited: InvitedText
  /** The result's own page, for links that are passed on. */
  readonly page: string
  /** Where a counsellor reads a code. */
  readonly caseload: string
}
