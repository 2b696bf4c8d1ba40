import { NOT_ME_PARAMETER, type NotMe, formatNotMe } from '#domain/not-me'
import { fill } from '#i18n/fill'
import type { InvitedText } from './invited-props.ts'

/** The data of a message from a client to a counsellor. */
export type MessageData = {
  readonly code: string
  readonly marks: NotMe
  /** The names of the marked traits and roles; empty if nothing is marked. */
  readonly names: string
  /** Absolute URL of the caseload page. */
  readonly caseload: string
}

/**
 * The text of the message: the code, a link to it on the caseload page, and with `withMarks` the
 * marks, if there are any: by id in the link, by name in the text.
 */
export function formatMessage(
  { code, marks, names, caseload }: MessageData,
  withMarks: boolean,
  text: Pick<InvitedText, 'message' | 'marked'>
): string {
  const marked = withMarks && names !== ''
  const suffix = marked ? `&${NOT_ME_PARAMETER}=${formatNotMe(marks)}` : ''
  const message = fill(text.message, { code, link: `${caseload}#${code}${suffix}` })
  return marked ? `${message}\n\n${fill(text.marked, { marks: names })}` : message
}

/**
 * A `mailto:` URL with subject and body (RFC 6068, which requires CRLF line breaks). `mail` must be a
 * validated address: it is not escaped.
 */
export function mailtoUrl(mail: string, subject: string, message: string): string {
  const body = encodeURIComponent(message.replace(/\n/g, '\r\n'))
  return `mailto:${mail}?subject=${encodeURIComponent(subject)}&body=${body}`
}
