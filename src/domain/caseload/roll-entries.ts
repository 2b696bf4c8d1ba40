import { parseFields, SEPARATORS, type Separator } from './fields.ts'
import { listNumber } from './names.ts'
import { plainLine, plainText } from './plain-line.ts'

/** Somebody who is expected. */
export type RollEntry = {
  /** The line as it is shown: number and name. */
  readonly text: string
  /** The number in the list, without zeros before it; empty if there is none. */
  readonly number: string
  /** The name; empty if only the number is known. */
  readonly name: string
}

/**
 * The entries of a list that was typed or pasted: one name or number a line, or rows of a register,
 * where the columns that tell people apart are the name. `1-30` alone on a line is thirty numbers. A
 * first line with one of `headings`, in lower case, is no entry. At most `MOST_ENTRIES`. Never throws.
 */
export function parseRoll(text: string, headings: readonly string[]): readonly RollEntry[] {
  const lines = plainText(text)
    .split('\n')
    .filter((line) => /[\p{L}\p{N}\p{So}]/u.test(line))
  const separator = SEPARATORS.find((sign) => isTable(lines, sign))
  return entriesIn(lines, separator, headings).slice(0, MOST_ENTRIES)
}

function entriesIn(
  lines: readonly string[],
  separator: Separator | undefined,
  headings: readonly string[]
): readonly RollEntry[] {
  const fieldsOf = (line: string): readonly string[] =>
    (separator === undefined ? [line] : parseFields(line, separator)).map(plainLine)
  const [first, ...others] = lines
  if (first === undefined) return []
  // Names that are all on one line.
  if (others.length === 0) return fieldsOf(first).filter(Boolean).flatMap(entriesOfLine)
  const fields = fieldsOf(first)
  const isTitle = separator !== undefined && fields.length === 1
  const isHeading = fields.some((field) => headings.includes(field.toLowerCase()))
  const rows = isTitle || isHeading ? others : lines
  return separator === undefined
    ? rows.flatMap((line) => entriesOfLine(plainLine(line)))
    : entriesOfTable(rows.map(fieldsOf))
}

/** A school has fewer pupils in a room; more would make each comparison slow. */
const MOST_ENTRIES = 1000

/**
 * Whether lines are rows of a table: most of them, and all but one, have this separator. A comma is part
 * of names such as “Tran, An” too, and so it needs two in each line.
 */
function isTable(lines: readonly string[], separator: Separator): boolean {
  const fewest = separator === ',' ? 3 : 2
  const rows = lines.filter((line) => parseFields(line, separator).length >= fewest)
  return rows.length > lines.length / 2 && rows.length >= lines.length - 1
}

function entriesOfLine(line: string): readonly RollEntry[] {
  const [, from, to] = /^(\d{1,3})\s?(?:-|–|—|…|\.\.\.?)\s?(\d{1,3})$/u.exec(line) ?? []
  if (from !== undefined && Number(from) < Number(to)) {
    return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) =>
      entryOf(`${Number(from) + at}`, '')
    )
  }
  const { number, rest } = listNumber(line)
  return [/^\d+\D?$/.test(line) ? entryOf(line.replace(/\D/, ''), '') : entryOf(number, rest)]
}

function entriesOfTable(rows: readonly (readonly string[])[]): readonly RollEntry[] {
  const columns = Array.from({ length: Math.max(...rows.map(({ length }) => length)) }, (_, at) =>
    rows.map((row) => row[at] ?? '')
  )
  const named = columns.findIndex(tellsApart)
  const given = named >= 0 && isGivenName(columns[named + 1]) ? named + 1 : named
  const numbered = columns.findIndex((cells) => share(cells, /^\d{1,3}\.?$/) > 0.5)
  return rows.flatMap((row) => {
    // A name that was added below the table.
    if (row.length === 1) return row.flatMap(entriesOfLine)
    const name = row
      .slice(named, given + 1)
      .filter(Boolean)
      .join(' ')
    const number = (row[numbered] ?? '').replace('.', '')
    return name === '' && number === '' ? [] : [entryOf(number, named < 0 ? '' : name)]
  })
}

/**
 * Whether a column may hold names: mostly letters, and hardly any value twice. Two lines don't show
 * it.
 */
function tellsApart(cells: readonly string[]): boolean {
  return share(cells, /^[^\d@/]*\p{L}[^\d@/]*$/u) > 0.5 && new Set(cells).size > cells.length / 2
}

/** Whether a column holds the given names, which registers may have beside the family name. */
function isGivenName(cells: readonly string[] = []): boolean {
  return tellsApart(cells) && share(cells, /^\S+$/) > 0.8
}

/** The share of the cells that match, from 0 to 1. */
function share(cells: readonly string[], form: RegExp): number {
  return cells.filter((cell) => form.test(cell)).length / cells.length
}

function entryOf(digits: string, name: string): RollEntry {
  const number = digits.replace(/^0+(?=\d)/, '')
  return { text: [number, name].filter(Boolean).join('. '), number, name }
}
