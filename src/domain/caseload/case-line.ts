import { NOTHING_EXCLUDED, type NotMe } from '#domain/not-me'

/** One line of a caseload as written, before the code is parsed. */
export type CaseLine = {
  /** One line; may be empty. */
  readonly nickname: string
  /** What should be a result code or a link with one; one line of any text. */
  readonly code: string
  readonly notMe: NotMe
}

/** A case line, without "not me" marks unless they are given. */
export function caseLine(
  nickname: string,
  code: string,
  notMe: NotMe = NOTHING_EXCLUDED
): CaseLine {
  return { nickname, code, notMe }
}
