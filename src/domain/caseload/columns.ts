import { countMarks, extractNotMe, parseNotMe } from '#domain/not-me'
import { type CaseLine, caseLine, dayOf } from './case-line.ts'
import { parseFields, removeFormulaGuard, type Separator, SEPARATORS } from './fields.ts'
import { plainLine } from './plain-line.ts'
import { hasCode } from './searched.ts'

/** The headings of the columns that are read, in all languages, in lower case. */
export type ColumnNames = {
  readonly nickname: readonly string[]
  readonly code: readonly string[]
  readonly notMe: readonly string[]
  readonly date: readonly string[]
  readonly person: readonly string[]
}

/** The columns of a table. Indexes are from 0. */
export type Columns = {
  readonly separator: Separator
  /** How many columns there are. */
  readonly count: number
  readonly code: number
  /** The columns that together are the nickname; there may be none. */
  readonly nickname: readonly number[]
  /** −1 if there is none, as for the next two, which only files of ours have. */
  readonly notMe: number
  readonly date: number
  readonly person: number
}

/**
 * The columns under the heading of a file that was saved here, in any language; undefined if the record
 * is no such heading.
 */
export function columnsOfHeading(record: string, names: ColumnNames): Columns | undefined {
  for (const separator of SEPARATORS) {
    const fields = parseFields(record, separator).map((field) => plainLine(field).toLowerCase())
    const indexOf = (known: readonly string[]): number =>
      fields.findIndex((field) => known.includes(field))
    const code = indexOf(names.code)
    const nickname = indexOf(names.nickname)
    const notMe = indexOf(names.notMe)
    if (Math.min(code, nickname, notMe) >= 0) {
      return {
        separator,
        count: fields.length,
        code,
        nickname: [nickname],
        notMe,
        date: indexOf(names.date),
        person: indexOf(names.person)
      }
    }
  }
  return undefined
}

/** A record in the columns of a table. */
export type Row =
  | { readonly kind: 'person'; readonly line: CaseLine }
  | { readonly kind: 'blank' }
  /** It has more or fewer fields than the table. */
  | { readonly kind: 'other' }

/** Reads a record in columns: any text in the code's column is the code, sound or not. */
export function rowIn(record: string, columns: Columns): Row {
  const fields = parseFields(record, columns.separator).map((field) =>
    removeFormulaGuard(plainLine(field))
  )
  if (fields.every((field) => field === '')) return { kind: 'blank' }
  const code = fields[columns.code]
  const short = fields.length < columns.count && code !== undefined && !hasCode(code)
  // For example because a name holds a comma.
  if (code === undefined || short || fields.length > columns.count) return { kind: 'other' }
  const marks = parseNotMe(fields[columns.notMe] ?? '')
  const nickname = columns.nickname
    .map((at) => fields[at] ?? '')
    .filter((field) => field !== '')
    .join(' ')
  const notMe = countMarks(marks) > 0 ? marks : extractNotMe(code)
  const date = dayOf(fields[columns.date] ?? '')
  const person = fields[columns.person] ?? ''
  return { kind: 'person', line: caseLine(nickname, code, notMe, { date, person }) }
}
