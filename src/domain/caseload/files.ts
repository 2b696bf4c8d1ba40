import { parseNotMe, formatNotMe } from '#domain/not-me'
import { addFormulaGuard, formatField } from './fields.ts'
import { type CaseLine, caseLine } from './lines.ts'
import { plainLine } from './plain-line.ts'

/** What the JSON of a caseload calls itself. */
const FORMAT = 'front-or-back-caseload'
const VERSION = 1

/** Tells spreadsheets that the letters are UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Columns of a CSV file: the three that are read back, and more that are only there to be looked at. */
export type CsvColumns = {
  readonly nickname: string
  readonly code: string
  readonly notMe: string
  readonly more: readonly string[]
}

/**
 * A caseload as CSV (RFC 4180), with a heading. No field can act as a formula, and `parseLines` reads it back as it was, if it knows the
 * names of the first three columns. `more` gives what else is told of a line.
 */
export function formatCsv(
  lines: readonly CaseLine[],
  columns: CsvColumns,
  more: (at: number) => readonly string[]
): string {
  const { nickname, code, notMe } = columns
  const rows = [
    [nickname, code, notMe, ...columns.more],
    ...lines.map((line, at) => {
      // As many columns as the heading: a line with fewer would not be taken for one of them.
      const figures = more(at)
      return [
        line.nickname,
        line.code,
        formatNotMe(line.notMe),
        ...columns.more.map((_, column) => figures[column] ?? '')
      ]
    })
  ]
  const written = rows.map(
    (row) => `${row.map((text) => formatField(addFormulaGuard(text))).join()}\r\n`
  )
  return BYTE_ORDER_MARK + written.join('')
}

/** A caseload as JSON, for keeping and for other programs. */
export function formatJson(lines: readonly CaseLine[]): string {
  const people = lines.map(({ nickname, code, notMe }) => ({
    nickname,
    code,
    notMe: formatNotMe(notMe)
  }))
  return JSON.stringify({ format: FORMAT, version: VERSION, people })
}

/** What a text turned out to be that may be the JSON of a caseload. */
export type ParsedJson =
  | { readonly kind: 'ok'; readonly lines: readonly CaseLine[] }
  | { readonly kind: 'not-json' }
  /** JSON of something else. */
  | { readonly kind: 'other' }
  /** Written by a newer version of this site. */
  | { readonly kind: 'newer' }
  /** Ours, but somebody has slipped in editing it, or it was cut. */
  | { readonly kind: 'broken' }

/** Reads what `formatJson` wrote. An entry that is none of ours becomes a line all the same, word for word. Never throws. */
export function parseJson(text: string): ParsedJson {
  if (!/^[\s\uFEFF]*[{[]/.test(text)) return { kind: 'not-json' }
  const value = parsed(text.replace(BYTE_ORDER_MARK, ''))
  if (value === undefined) return { kind: text.includes(`"${FORMAT}"`) ? 'broken' : 'not-json' }
  if (!isRecord(value) || value.format !== FORMAT || !Array.isArray(value.people)) {
    return { kind: 'other' }
  }
  if (value.version !== VERSION) return { kind: 'newer' }
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
    notMe: parseNotMe(textOf(entry.notMe))
  }
}

/** Text, also of what should have been text. */
function textOf(value: unknown): string {
  const text = value ?? ''
  return typeof text === 'string' ? text : JSON.stringify(text)
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value instanceof Object
}
