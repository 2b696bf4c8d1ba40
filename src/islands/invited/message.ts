import { NOT_ME_PARAMETER, type NotMe, countMarks, formatNotMe } from '#domain/not-me'

/** The data of a message from a client to a counsellor. */
export type MessageData = {
  /** What the counsellor shall call the client, cleaned; empty if they have not said. */
  readonly name: string
  readonly code: string
  /** The marks that are sent; none if the client does not want to. */
  readonly marks: NotMe
}

/**
 * The message: one line with name, code and marks, which the caseload reads back as one person, also
 * in the middle of a chat or mail. It holds no link, because whoever presses a link to the caseload in
 * their own message lands on the counsellor's page.
 */
export function formatMessage({ name, code, marks }: MessageData): string {
  const marked = countMarks(marks) > 0 ? `&${NOT_ME_PARAMETER}=${formatNotMe(marks)}` : ''
  return `${name === '' ? '' : `${name}: `}${code}${marked}`
}

/**
 * A `mailto:` URL with subject and body (RFC 6068). `mail` must be a validated address: it is not
 * escaped.
 */
export function mailtoUrl(mail: string, subject: string, message: string): string {
  return `mailto:${mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(message)}`
}
