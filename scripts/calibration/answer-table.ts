import type { Answer, Answers, Model } from '#domain/model'
import { type CsvRow, parseCsv } from './csv.ts'

/**
 * The smallest number of people for new norms. With 200, the 95 % confidence interval of a mean is
 * about ± 3 points of 100 (1.96 · 24 / √200), and that of a standard deviation about ± 10 %.
 */
export const FEWEST_PEOPLE = 200

/** The answers of each person in a table, or all problems of the table, one sentence each. */
export type AnswerTable =
  | { readonly kind: 'valid'; readonly people: readonly Answers[] }
  | { readonly kind: 'invalid'; readonly problems: readonly string[] }

/**
 * Parses CSV text with one row for each person and one column for each statement, named by the id
 * of its question. Cells are 1 to 5, or empty for a skipped statement. Columns of tie-breakers are
 * optional.
 */
export function parseAnswerTable(text: string, model: Model): AnswerTable {
  const csv = parseCsv(text)
  if (csv.kind === 'invalid') return { kind: 'invalid', problems: [csv.problem] }
  const [header, ...rows] = csv.rows
  if (header === undefined) {
    const problem =
      'The file is empty: expected a row of column names, then one row for each person.'
    return { kind: 'invalid', problems: [problem] }
  }

  const problems = [
    ...columnProblems(header.cells, model),
    ...countProblems(rows.length),
    ...rows.flatMap((row) => rowProblems(row, header.cells))
  ]
  if (problems.length > 0) return { kind: 'invalid', problems }
  return { kind: 'valid', people: rows.map(({ cells }) => answersIn(cells, header.cells, model)) }
}

function columnProblems(columns: readonly string[], model: Model): readonly string[] {
  const required = model.questions.map(({ id }) => id)
  const known = [...required, ...model.tieBreakers.map(({ id }) => id)]
  const repeated = columns.filter((column, index) => columns.indexOf(column) < index)
  return [
    ...columns.flatMap((column, index) => {
      if (known.includes(column)) return []
      const name = column === '' ? `Column ${index + 1} has no name` : `Column ${column} is unknown`
      return [`${name}: remove it, or name it after the id of a question.`]
    }),
    ...new Set(
      repeated.map((column) => `Column ${column} occurs more than once: keep one of them.`)
    ),
    ...required
      .filter((id) => !columns.includes(id))
      .map((id) => `Column ${id} is missing: add it, with empty cells if nobody was asked.`)
  ]
}

function rowProblems({ number, cells }: CsvRow, columns: readonly string[]): readonly string[] {
  if (cells.length !== columns.length) {
    return [
      `Row ${number} has ${cells.length} cells: expected ${columns.length}, one for each column.`
    ]
  }
  return cells.flatMap((cell, index) =>
    /^[1-5]?$/.test(cell)
      ? []
      : [
          `Row ${number}, column ${columns[index]}: expected 1 to 5 or an empty cell, found ${quoted(cell)}.`
        ]
  )
}

function countProblems(people: number): readonly string[] {
  if (people >= FEWEST_PEOPLE) return []
  const found = people === 1 ? '1 row' : `${people} rows`
  return [
    `The file has ${found} of answers: expected at least ${FEWEST_PEOPLE}. Norms from fewer people are too inexact.`
  ]
}

function answersIn(cells: readonly string[], columns: readonly string[], model: Model): Answers {
  const answers: Answer[] = []
  for (const { id, slot } of [...model.questions, ...model.tieBreakers]) {
    answers[slot] = Number(cells[columns.indexOf(id)] ?? 0) as Answer
  }
  return answers
}

/**
 * A cell for an error message: in quotation marks, shortened, and with control characters escaped.
 */
function quoted(cell: string): string {
  const text = JSON.stringify(cell)
  return text.length > 42 ? `${text.slice(0, 40)}…"` : text
}
