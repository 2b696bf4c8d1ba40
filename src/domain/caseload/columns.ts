import { countMarks, extractNotMe, parseNotMe } from '#domain/not-me'
import { searched } from './beside.ts'
import { type CaseLine, caseLine, dayOf } from './case-line.ts'
import { parseFields, removeFormulaGuard, type Separator, SEPARATORS } from './fields.ts'
import { nameIn, type SentenceWords } from './names.ts'
import { plainLine } from './plain-line.ts'

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

/**
 * The columns of records that have no known heading, by what is in them: the code's column has most
 * codes; of the others, those that tell people apart are the nickname, and not times, addresses,
 * classes or comments. Undefined unless at least two records, or one and a heading, are alike.
 */
export function columnsByContent(
  records: readonly string[],
  words: ColumnNames & SentenceWords
): Columns | undefined {
  const sample = records.slice(0, MOST_ROWS)
  const withCodes = sample.filter(hasCode)
  const candidates = SEPARATORS.map((separator) => tableOf(sample, withCodes, separator))
  const table = candidates.find((candidate) => candidate !== undefined)
  if (!table) return undefined
  const { separator, count, rows, heading } = table
  const code = columnOfCodes(rows, count)
  const known = (list: readonly string[]): number =>
    heading.findIndex((field) => list.includes(field.toLowerCase()))
  const notMe = known(words.notMe)
  const named = known(words.nickname)
  const others = Array.from({ length: count }, (_, at) => at).filter(
    (at) => at !== code && at !== notMe
  )
  return {
    separator,
    count,
    code,
    notMe,
    date: -1,
    person: -1,
    nickname:
      named !== code && isFilled(rows, named) ? [named] : nicknameColumns(rows, others, words)
  }
}

type Table = {
  readonly separator: Separator
  readonly count: number
  /** The fields of the records with a code. */
  readonly rows: readonly (readonly string[])[]
  /** The fields of the first record if it has no code; else empty. */
  readonly heading: readonly string[]
}

/** So many records tell what the columns are. */
const MOST_ROWS = 300

function tableOf(
  records: readonly string[],
  withCodes: readonly string[],
  separator: Separator
): Table | undefined {
  const rows = withCodes
    .filter((record) => record.includes(separator))
    .map((record) => parseFields(record, separator).map(plainLine))
  const count = mostFrequent(rows.map(({ length }) => length))
  const alike = rows.filter((row) => row.length === count && row.some(hasCode))
  const [first = ''] = records
  const heading = hasCode(first) ? [] : parseFields(first, separator).map(plainLine)
  const enough = alike.length >= 2 || (alike.length === 1 && heading.length === count)
  // A code that is read out has commas, too: then no single field holds a code.
  if (count < 2 || !enough || 2 * alike.length < withCodes.length) return undefined
  return { separator, count, rows: alike, heading: heading.length === count ? heading : [] }
}

/** Whether most rows have something in a column; −1 is no column. */
function isFilled(rows: Table['rows'], at: number): boolean {
  return at >= 0 && 2 * cellsIn(rows, at).length > rows.length
}

/** What is in a column, without empty cells. */
function cellsIn(rows: Table['rows'], at: number): readonly string[] {
  return rows.flatMap((row) => row.slice(at, at + 1)).filter((cell) => cell !== '')
}

function hasCode(text: string): boolean {
  return searched(text).codes.length > 0
}

function columnOfCodes(rows: Table['rows'], count: number): number {
  const counts = Array.from({ length: count }, (_, at) => cellsIn(rows, at).filter(hasCode).length)
  return counts.indexOf(Math.max(...counts))
}

/**
 * The columns that tell people apart: by names if there are any, or else by numbers, by mail addresses,
 * or by texts that are longer than a name.
 */
function nicknameColumns(
  rows: Table['rows'],
  columns: readonly number[],
  words: SentenceWords
): readonly number[] {
  const telling = columns.filter((at) => tellsApart(cellsIn(rows, at)))
  const are = (form: RegExp): readonly number[] =>
    telling.filter((at) => cellsIn(rows, at).every((cell) => form.test(cell)))
  const [times, numbers, mails] = [are(STAMP), are(NUMBER), are(MAIL)]
  const texts = telling.filter((at) => ![...times, ...numbers, ...mails].includes(at))
  const named = texts.filter((at) => {
    const cells = cellsIn(rows, at)
    return cells.filter((cell) => nameIn(cell, words) !== '').length >= DIFFERENT * cells.length
  })
  const choices = [named, numbers.slice(0, 1), mails.slice(0, 1), texts.slice(0, 1)]
  return choices.find(({ length }) => length > 0) ?? []
}

/** Whether the cells of a column differ from person to person. Classes and agreements do not. */
function tellsApart(cells: readonly string[]): boolean {
  if (cells.length === 0) return false
  return cells.length < FEW_ROWS || new Set(cells).size >= DIFFERENT * cells.length
}

/** With fewer rows, nothing can be said about repeated cells. */
const FEW_ROWS = 3
/** The least share of different cells, and of names: two people may have the same one. */
const DIFFERENT = 0.7

/** Dates and times, as forms and spreadsheets write them. */
const STAMP = /^(?=.*\d[/:.-]\d)[\d/.:,T\s+Z-]+(?:[AP]M|SA|CH|GMT[+-]?\d*)?$/i
const NUMBER = /^\d{1,12}$/
const MAIL = /^[^@\s]+@[^@\s]+$/

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? 0
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
