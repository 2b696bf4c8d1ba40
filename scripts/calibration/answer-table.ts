import type { Answer, Answers, Model } from '#domain/model'
import { type CsvRow, readCsv } from './csv.ts'

/**
 * Fewer people than this make no norms: with 200 a mean is known to about ± 3 points of 100
 * (1.96 · 24 / √200), a standard deviation to about ± 10 %.
 */
export const FEWEST_PEOPLE = 200

/** A table of answers: one a person, or all that is wrong with it, a sentence each. */
export type AnswerTable =
  | { readonly kind: 'sound'; readonly people: readonly Answers[] }
  | { readonly kind: 'unsound'; readonly problems: readonly string[] }

/**
 * Reads CSV text with one row a person and one column a statement, named by the question's id;
 * cells are 1 to 5, or empty where the statement was skipped. Columns of tie-breakers are allowed.
 */
export function readAnswerTable(text: string, model: Model): AnswerTable {
  const csv = readCsv(text)
  if (csv.kind === 'broken') return { kind: 'unsound', problems: [csv.problem] }
  const [header, ...rows] = csv.rows
  if (header === undefined) {
    const problem = 'The file is empty: expected a row of column names, then one row a person.'
    return { kind: 'unsound', problems: [problem] }
  }

  const problems = [
    ...columnProblems(header.cells, model),
    ...countProblems(rows.length),
    ...rows.flatMap((row) => rowProblems(row, header.cells))
  ]
  if (problems.length > 0) return { kind: 'unsound', problems }
  return { kind: 'sound', people: rows.map(({ cells }) => answersIn(cells, header.cells, model)) }
}

function columnProblems(columns: readonly string[], model: Model): readonly string[] {
  const needed = model.questions.map(({ id }) => id)
  const known = [...needed, ...model.tieBreakers.map(({ id }) => id)]
  const twice = columns.filter((column, place) => columns.indexOf(column) < place)
  return [
    ...columns.flatMap((column, place) => {
      if (known.includes(column)) return []
      const name = column === '' ? `Column ${place + 1} has no name` : `Column ${column} is unknown`
      return [`${name}: remove it, or name it by the id of a question.`]
    }),
    ...new Set(twice.map((column) => `Column ${column} is there more than once: keep one.`)),
    ...needed
      .filter((id) => !columns.includes(id))
      .map((id) => `Column ${id} is missing: add it, with empty cells if nobody was asked.`)
  ]
}

function rowProblems({ number, cells }: CsvRow, columns: readonly string[]): readonly string[] {
  if (cells.length !== columns.length) {
    return [`Row ${number} has ${cells.length} cells: expected ${columns.length}, one a column.`]
  }
  return cells.flatMap((cell, place) =>
    /^[1-5]?$/.test(cell)
      ? []
      : [
          `Row ${number}, column ${columns[place]}: expected 1 to 5 or nothing, found ${shown(cell)}.`
        ]
  )
}

function countProblems(people: number): readonly string[] {
  if (people >= FEWEST_PEOPLE) return []
  const found = people === 1 ? 'is 1 row' : `are ${people} rows`
  return [`There ${found} of answers: expected at least ${FEWEST_PEOPLE}, fewer make no norms.`]
}

function answersIn(cells: readonly string[], columns: readonly string[], model: Model): Answers {
  const answers: Answer[] = []
  for (const { id, slot } of [...model.questions, ...model.tieBreakers]) {
    answers[slot] = Number(cells[columns.indexOf(id)] ?? 0) as Answer
  }
  return answers
}

/** A cell as it can be printed: cut where it is long, and without what a terminal would obey. */
function shown(cell: string): string {
  const text = JSON.stringify(cell)
  return text.length > 42 ? `${text.slice(0, 40)}…"` : text
}
