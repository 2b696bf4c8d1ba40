import { countMarks, NOTHING_EXCLUDED, type NotMe, extractNotMe, parseNotMe } from '#domain/not-me'
import { parseFields, type Separator, SEPARATORS, removeFormulaGuard } from './fields.ts'
import { holdsCode, guessLines, looksLikeCode } from './guess.ts'
import { plainLine, plainText } from './plain-line.ts'

/** One line of a caseload as written, before the code is parsed. */
export type CaseLine = {
  /** One line; may be empty. */
  readonly nickname: string
  /** What should be a result code or a link with one; one line of any text. */
  readonly code: string
  readonly notMe: NotMe
}

/** The headings of the columns that are read, in all languages, in lower case. */
export type ColumnNames = {
  readonly nickname: readonly string[]
  readonly code: readonly string[]
  readonly notMe: readonly string[]
}

/**
 * The people in a text that was pasted or dropped. Each line has a nickname and a code, in any
 * order and with any separator, or fields in columns under a heading, which is not returned itself.
 * Every line that is not blank gives at least one person, whatever it holds. Yields the people of
 * one line at a time, so that the caller can pause or stop in between. Never throws.
 */
export function* parseLines(
  text: string,
  names: ColumnNames
): Generator<readonly CaseLine[], void> {
  let columns: Columns | undefined
  let searched = 0
  for (const line of eachLine(plainText(text))) {
    if (!columns && searched < HEADING_WITHIN && !isBlank(line)) {
      searched++
      columns = headingOf(line, names)
      if (columns || isSeparatorLine(line)) continue
    }
    if (columns) yield underHeading(line, columns)
    else if (!isBlank(line)) {
      const found = guessLines(line)
      // A heading comes before the first code.
      if (searched < HEADING_WITHIN && found.some(({ code }) => holdsCode(code))) {
        searched = HEADING_WITHIN
      }
      yield found
    }
  }
}

/** The heading is one of the first three lines that are not blank: a title may come first. */
const HEADING_WITHIN = 3

type Columns = {
  readonly separator: Separator
  /** How many columns the heading has. */
  readonly count: number
  /** Index from 0. −1 if there is no such column; then all others together are the nickname. */
  readonly nickname: number
  readonly code: number
  /** −1 if there is none. */
  readonly notMe: number
}

/**
 * Yields one line after the other, because a list of all lines would hold the whole text once more.
 */
function* eachLine(text: string): Generator<string, void> {
  let start = 0
  while (start <= text.length) {
    const end = text.indexOf('\n', start)
    yield text.slice(start, end < 0 ? text.length : end)
    start = end < 0 ? text.length + 1 : end + 1
  }
}

/** Whether a line only names the separator, as in `sep=;`, which spreadsheets may write first. */
function isSeparatorLine(line: string): boolean {
  return /^sep=.$/i.test(line.trim())
}

/**
 * Whether a line has only spaces, separators and control characters, as some programs leave behind.
 */
function isBlank(line: string): boolean {
  return /^[\s;|,"\p{Cc}]*$/u.test(line)
}

function headingOf(line: string, names: ColumnNames): Columns | undefined {
  for (const separator of SEPARATORS) {
    const fields = parseFields(line, separator).map((field) => plainLine(field).toLowerCase())
    const indexOf = (known: readonly string[]): number =>
      fields.findIndex((field) => known.includes(field))
    const code = indexOf(names.code)
    if (code >= 0) {
      return {
        separator,
        count: fields.length,
        code,
        nickname: indexOf(names.nickname),
        notMe: indexOf(names.notMe)
      }
    }
  }
  return undefined
}

function underHeading(line: string, columns: Columns): readonly CaseLine[] {
  const fields = parseFields(line, columns.separator).map((field) =>
    removeFormulaGuard(plainLine(field))
  )
  if (fields.every((field) => field === '')) return []
  const code = fields[columns.code]
  const short = fields.length < columns.count && code !== undefined && !looksLikeCode(code)
  // The line has other columns than its heading, for example because a name holds a comma.
  if (code === undefined || short || fields.length > columns.count) return guessLines(line)
  const marks = parseNotMe(fields[columns.notMe] ?? '')
  return [
    {
      nickname: nicknameIn(fields, columns),
      code,
      notMe: countMarks(marks) > 0 ? marks : extractNotMe(code)
    }
  ]
}

function nicknameIn(fields: readonly string[], { nickname, code, notMe }: Columns): string {
  if (nickname >= 0) return fields[nickname] ?? ''
  return fields
    .filter((field, index) => index !== code && index !== notMe && field !== '')
    .join(' ')
}

/** A case line, without "not me" marks unless they are given. */
export function caseLine(
  nickname: string,
  code: string,
  notMe: NotMe = NOTHING_EXCLUDED
): CaseLine {
  return { nickname, code, notMe }
}
