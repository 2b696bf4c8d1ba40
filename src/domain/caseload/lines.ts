import { countMarks, NOTHING_EXCLUDED, type NotMe, extractNotMe, parseNotMe } from '#domain/not-me'
import { parseFields, type Separator, SEPARATORS, removeFormulaGuard } from './fields.ts'
import { holdsCode, guessLines, looksLikeCode } from './guess.ts'
import { plainLine, plainText } from './plain-line.ts'

/** One person of a caseload, as a counsellor has written it down. */
export type CaseLine = {
  /** One line; may be empty. */
  readonly nickname: string
  /** What should be a result code, or a link that holds one; one line, may be anything. */
  readonly code: string
  readonly notMe: NotMe
}

/** What a heading may call the columns that are read, in any language. */
export type ColumnNames = {
  readonly nickname: readonly string[]
  readonly code: readonly string[]
  readonly notMe: readonly string[]
}

/**
 * The people in a text that was pasted or dropped: one a line, a nickname beside the code, in any order and with any separator;
 * or columns under a heading, which is passed over. Gives the people of one line at a time, so that the caller can stop or draw breath between two.
 * Every line that holds anything gives at least one. Never throws.
 */
export function* parseLines(
  text: string,
  names: ColumnNames
): Generator<readonly CaseLine[], void> {
  let columns: Columns | undefined
  let looked = 0
  for (const line of eachLine(plainText(text))) {
    if (!columns && looked < HEADING_WITHIN && !isBlank(line)) {
      looked++
      columns = headingOf(line, names)
      if (columns || isSeparatorLine(line)) continue
    }
    if (columns) yield underHeading(line, columns)
    else if (!isBlank(line)) {
      const found = guessLines(line)
      // Below the first code stands no heading.
      if (looked < HEADING_WITHIN && found.some(({ code }) => holdsCode(code))) {
        looked = HEADING_WITHIN
      }
      yield found
    }
  }
}

/** A title may stand above the heading. */
const HEADING_WITHIN = 3

type Columns = {
  readonly separator: Separator
  /** How many there are. */
  readonly count: number
  /** −1: none has a name that we know, so all others together say who it is. */
  readonly nickname: number
  readonly code: number
  readonly notMe: number
}

/** One line after the other; a list of all lines would be as long as the text. */
function* eachLine(text: string): Generator<string, void> {
  let at = 0
  while (at <= text.length) {
    const end = text.indexOf('\n', at)
    yield text.slice(at, end < 0 ? text.length : end)
    at = end < 0 ? text.length + 1 : end + 1
  }
}

/** Spreadsheets may say first which separator follows. */
function isSeparatorLine(line: string): boolean {
  return /^sep=.$/i.test(line.trim())
}

/** Spreadsheets leave lines of separators behind, old programs signs that nobody can see. */
function isBlank(line: string): boolean {
  return /^[\s;|,"\p{Cc}]*$/u.test(line)
}

function headingOf(line: string, names: ColumnNames): Columns | undefined {
  for (const separator of SEPARATORS) {
    const fields = parseFields(line, separator).map((field) => plainLine(field).toLowerCase())
    const place = (known: readonly string[]): number =>
      fields.findIndex((field) => known.includes(field))
    const code = place(names.code)
    if (code >= 0) {
      return {
        separator,
        count: fields.length,
        code,
        nickname: place(names.nickname),
        notMe: place(names.notMe)
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
  // A line with other columns than its heading: a name with a comma in it, perhaps.
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
  return fields.filter((field, at) => at !== code && at !== notMe && field !== '').join(' ')
}

/** A person without marks. */
export function caseLine(
  nickname: string,
  code: string,
  notMe: NotMe = NOTHING_EXCLUDED
): CaseLine {
  return { nickname, code, notMe }
}
