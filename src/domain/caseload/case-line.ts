import { NOTHING_EXCLUDED, type NotMe } from '#domain/not-me'

/** One line of a caseload as written, before the code is parsed: one sitting of one person. */
export type CaseLine = {
  /** One line; may be empty. */
  readonly nickname: string
  /** What should be a result code or a link with one; one line of any text. */
  readonly code: string
  readonly notMe: NotMe
  /** The day of the sitting as `2026-11-30`; empty if it is unknown. */
  readonly date: string
  /**
   * A text that all sittings of one person share. Empty while nobody has said whether lines with the
   * same name are one person.
   */
  readonly person: string
}

/** A case line, without "not me" marks, day and person unless they are given. */
export function caseLine(
  nickname: string,
  code: string,
  notMe: NotMe = NOTHING_EXCLUDED,
  { date = '', person = '' }: Partial<Pick<CaseLine, 'date' | 'person'>> = {}
): CaseLine {
  return { nickname, code, notMe, date, person }
}

/** A day as `2026-11-30`, or an empty text if there is no such day. */
export function dayOf(text: string): string {
  const day = text.trim()
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return ''
  const parsed = new Date(day)
  // 2026-02-30 is invalid in some browsers, and the 2nd of March in others.
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== day ? '' : day
}
