import { parseNotMe, formatNotMe } from '#domain/not-me'
import { addFormulaGuard, formatField } from './fields.ts'
import { type CaseLine, caseLine, dayOf } from './case-line.ts'
import { plainLine } from './plain-line.ts'

/** The value of `format` in the JSON of a caseload. */
const FORMAT = 'front-or-back-caseload'
/** Version 1 had neither days nor people with several sittings. */
const VERSION = 2

/** Without it, spreadsheets may not read the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The headings of a CSV file: five columns that are read on import, and `more` that only inform.
 */
export type CsvColumns = {
  readonly nickname: string
  readonly code: string
  readonly notMe: string
  readonly date: string
  readonly person: string
  readonly more: readonly string[]
}

/**
 * A caseload as CSV (RFC 4180), with a heading. No field is evaluated as a formula, and
 * `parseLines` gives the same lines again, if it knows the headings of the first five columns.
 * `more` returns the other fields of a line by its index; missing ones stay empty, and surplus ones
 * are left out.
 */
export function formatCsv(
  lines: readonly CaseLine[],
  columns: CsvColumns,
  more: (index: number) => readonly string[]
): string {
  const { nickname, code, notMe, date, person } = columns
  const rows = [
    [nickname, code, notMe, date, person, ...columns.more],
    ...lines.map((line, index) => {
      // As many fields as the heading has: with more or fewer, `parseLines` may ignore the columns.
      const figures = more(index)
      return [
        line.nickname,
        line.code,
        formatNotMe(line.notMe),
        line.date,
        line.person,
        ...columns.more.map((_, column) => figures[column] ?? '')
      ]
    })
  ]
  const written = rows.map(
    (row) => `${row.map((text) => formatField(addFormulaGuard(text))).join()}\r\n`
  )
  return BYTE_ORDER_MARK + written.join('')
}

/** A caseload as JSON, to store it and for other programs. */
export function formatJson(lines: readonly CaseLine[]): string {
  const people = lines.map(({ nickname, code, notMe, date, person }) => ({
    nickname,
    code,
    notMe: formatNotMe(notMe),
    ...(date !== '' && { date }),
    ...(person !== '' && { person })
  }))
  return JSON.stringify({ format: FORMAT, version: VERSION, people })
}

/** The result of parsing a text that may be the JSON of a caseload. */
export type ParsedJson =
  | { readonly kind: 'ok'; readonly lines: readonly CaseLine[] }
  /** Does not begin like JSON, or is invalid without a trace of a caseload. */
  | { readonly kind: 'not-json' }
  /** JSON, but not of a caseload. */
  | { readonly kind: 'other' }
  /** Written by a newer version of this site. */
  | { readonly kind: 'newer' }
  /** The JSON of a caseload, but invalid: badly edited, or cut off. */
  | { readonly kind: 'broken' }

/**
 * Parses what `formatJson` wrote. An entry that is not valid still becomes a line, with its JSON as
 * the code, so that nothing is lost. Never throws.
 */
export function parseJson(text: string): ParsedJson {
  if (!/^[\s\uFEFF]*[{[]/.test(text)) return { kind: 'not-json' }
  const value = parsed(text.replace(BYTE_ORDER_MARK, ''))
  if (value === undefined) return { kind: text.includes(`"${FORMAT}"`) ? 'broken' : 'not-json' }
  if (!isRecord(value) || value.format !== FORMAT || !Array.isArray(value.people)) {
    return { kind: 'other' }
  }
  if (value.version !== 1 && value.version !== VERSION) return { kind: 'newer' }
  return { kind: 'ok', lines: value.people.map(lineFromEntry) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function lineFromEntry(entry: unknown): CaseLine {
  if (!isRecord(entry) || typeof entry.code !== 'string') {
    return caseLine('', plainLine(JSON.stringify(entry)))
  }
  return {
    nickname: plainLine(textOf(entry.nickname)),
    code: plainLine(entry.code),
    notMe: parseNotMe(textOf(entry.notMe)),
    date: dayOf(textOf(entry.date)),
    person: plainLine(textOf(entry.person))
  }
}

/** A value as text: JSON if it is not text, empty if it is missing. */
function textOf(value: unknown): string {
  const text = value ?? ''
  return typeof text === 'string' ? text : JSON.stringify(text)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value instanceof Object
}
