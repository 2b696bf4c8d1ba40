import type { ColumnNames, Columns } from './columns.ts'
import { parseFields, type Separator, SEPARATORS } from './fields.ts'
import { nameIn, type NameWords } from './names.ts'
import { plainLine } from './plain-line.ts'
import { hasCode } from './searched.ts'

/**
 * The columns of records that have no known heading, by what is in them: the code's column has most
 * codes; of the others, those that tell people apart are the nickname, and not times, addresses,
 * classes or comments. Undefined unless at least two records, or one and a heading, are alike.
 */
export function columnsByContent(
  records: readonly string[],
  words: ColumnNames & NameWords
): Columns | undefined {
  const sample = records.slice(0, MOST_ROWS)
  const withCodes = sample.filter((record) => record.length <= LONGEST_ROW && hasCode(record))
  const candidates = SEPARATORS.map((separator) => tableOf(sample, withCodes, separator))
  const table = candidates.find((candidate) => candidate !== undefined)
  if (!table) return undefined
  const { separator, count, rows, heading } = table
  const code = columnOfCodes(rows, count)
  const known = (list: readonly string[]): number =>
    heading.findIndex((field) => list.includes(field.toLowerCase()))
  const notMe = known(words.notMe)
  const named = namedColumns(table, words)
  const others = Array.from({ length: count }, (_, at) => at).filter(
    (at) => at !== code && at !== notMe && !hasCodes(rows, at)
  )
  if (isSideBySide(rows, { count, others }, words)) return undefined
  return {
    separator,
    count,
    code,
    notMe,
    date: -1,
    person: -1,
    nickname: named.length > 0 ? named : nicknameColumns(rows, others, words)
  }
}

/**
 * The columns under a heading for names: that of the family and the given name together, but only one
 * that holds the whole name.
 */
function namedColumns({ heading, rows }: Table, words: ColumnNames & NameWords): readonly number[] {
  const names = [...words.nickname, ...words.nameLabels]
  const named = heading.flatMap((title, at) => {
    if (!names.includes(title.toLowerCase())) return []
    const filled = cellsIn(rows, at).filter((cell) => nameIn(cell, words) !== '' && !hasCode(cell))
    return 2 * filled.length > rows.length ? [at] : []
  })
  return named.filter((at) => !named.some((other) => other !== at && isWithin(rows, at, other)))
}

/** Whether each cell of a column is a part of the cell in another column. */
function isWithin(rows: Table['rows'], at: number, other: number): boolean {
  return rows.every((row) =>
    row
      .slice(other, other + 1)
      .join()
      .includes(row.slice(at, at + 1).join())
  )
}

type Table = {
  readonly separator: Separator
  readonly count: number
  /** The fields of the records with a code. */
  readonly rows: readonly (readonly string[])[]
  /** The fields of the first record if it has no code; else empty. */
  readonly heading: readonly string[]
}

/** A longer record is a text in one line, which is searched only once. */
const LONGEST_ROW = 20_000
/** More fields are a list in one line. */
const MOST_COLUMNS = 200
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
  if (count < 2 || count > MOST_COLUMNS || !enough || 2 * alike.length < withCodes.length)
    return undefined
  return { separator, count, rows: alike, heading: heading.length === count ? heading : [] }
}

/** Whether a column, such as that of a second sitting, has codes wherever it has something. */
function hasCodes(rows: Table['rows'], at: number): boolean {
  const cells = cellsIn(rows, at)
  return cells.length > 0 && 2 * cells.filter(hasCode).length > cells.length
}

/** Whether each row has several people: then a column of names belongs to each column of codes. */
function isSideBySide(
  rows: Table['rows'],
  { count, others }: { readonly count: number; readonly others: readonly number[] },
  words: NameWords
): boolean {
  const codes = Array.from({ length: count }, (_, at) => at).filter((at) => hasCodes(rows, at))
  if (codes.length < 2) return false
  const named = others.filter((at) => isFilled(rows, at) && isNamed(cellsIn(rows, at), words))
  const between = (from: number, to = count): boolean => named.some((at) => at > from && at < to)
  return (
    [-1, ...codes].slice(0, -1).every((at, index) => between(at, codes[index])) ||
    codes.every((at, index) => between(at, codes[index + 1]))
  )
}

/** Whether most rows have something in a column; −1 is no column. */
function isFilled(rows: Table['rows'], at: number): boolean {
  return at >= 0 && 2 * cellsIn(rows, at).length > rows.length
}

/** What is in a column, without empty cells. */
function cellsIn(rows: Table['rows'], at: number): readonly string[] {
  return rows.flatMap((row) => row.slice(at, at + 1)).filter((cell) => cell !== '')
}

function columnOfCodes(rows: Table['rows'], count: number): number {
  const counts = Array.from({ length: count }, (_, at) => cellsIn(rows, at).filter(hasCode).length)
  return counts.indexOf(counts.reduce((most, each) => Math.max(most, each)))
}

/**
 * The columns that tell people apart: by names if there are any, or else by numbers, by mail addresses,
 * or by texts that are longer than a name.
 */
function nicknameColumns(
  rows: Table['rows'],
  columns: readonly number[],
  words: NameWords
): readonly number[] {
  const telling = columns.filter((at) => tellsApart(cellsIn(rows, at)))
  const are = (form: RegExp): readonly number[] =>
    telling.filter((at) => cellsIn(rows, at).every((cell) => form.test(cell)))
  const [times, numbers, mails] = [are(STAMP), are(NUMBER), are(MAIL)]
  const texts = telling.filter((at) => ![...times, ...numbers, ...mails].includes(at))
  const named = texts.filter((at) => isNamed(cellsIn(rows, at), words))
  const choices = [named, numbers.slice(0, 1), mails.slice(0, 1), texts.slice(0, 1)]
  return choices.find(({ length }) => length > 0) ?? []
}

/** Whether the cells of a column are names of different people. */
function isNamed(cells: readonly string[], words: NameWords): boolean {
  const names = cells.filter((cell) => nameIn(cell, words) !== '')
  return tellsApart(cells) && names.length >= DIFFERENT * cells.length
}

/** Whether the cells of a column differ from person to person. Classes and agreements do not. */
function tellsApart(cells: readonly string[]): boolean {
  if (cells.length === 0) return false
  if (cells.length > 1 && new Set(cells).size === 1) return false
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
