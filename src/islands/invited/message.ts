import { NOT_ME_PARAMETER, type NotMe, formatNotMe } from '#domain/not-me'
import { fill } from '#i18n/fill'
import type { InvitedText } from './invited-props.ts'

/** What somebody may hand to their counsellor. */
export type HandedOver = {
  readonly code: string
  readonly marks: NotMe
  /** The marks by their names; empty where nothing is marked. */
  readonly names: string
  /** Where the counsellor reads a code. */
  readonly caseload: string
}

/** The whole text that is handed over: the code, a link that shows it, and the marks where they go along. */
export function formatMessage(
  { code, marks, names, caseload }: HandedOver,
  withMarks: boolean,
  text: Pick<InvitedText, 'message' | 'marked'>
): string {
  const marked = withMarks && names !== ''
  const behind = marked ? `&${NOT_ME_PARAMETER}=${formatNotMe(marks)}` : ''
  const message = fill(text.message, { code, link: `${caseload}#${code}${behind}` })
  return marked ? `${message}\n\n${fill(text.marked, { marks: names })}` : message
}

/** An address that opens the mail program with everything written (RFC 6068). `mail` is a plain address. */
export function mailAddress(mail: string, subject: string, message: string): string {
  const body = encodeURIComponent(message.replace(/\n/g, '\r\n'))
  return `mailto:${mail}?subject=${encodeURIComponent(subject)}&body=${body}`
}
