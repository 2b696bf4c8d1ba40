import { parseJson } from '#domain/caseload/files'
import type { CaseLine } from '#domain/caseload/case-line'
import { parseLines, type PasteWords } from '#domain/caseload/lines'
import { personFrom } from '#domain/caseload/person'
import { formatCode } from '#domain/code'
import type { Answers, Model } from '#domain/model'
import { FEWEST_PEOPLE, parseAnswerTable } from './answer-table.ts'
import { parseCsv } from './csv.ts'

/** The answers in a file, or all its problems, one sentence each. */
export type SampleFile =
  | {
      readonly kind: 'valid'
      readonly people: readonly Answers[]
      /** What was left out of the file, one sentence each. */
      readonly notes: readonly string[]
    }
  | { readonly kind: 'invalid'; readonly problems: readonly string[] }

/**
 * Parses a file of answers: a table with one column for each statement (`parseAnswerTable`), or
 * codes: a caseload that was saved as CSV or JSON, or a list with a code in each line. Names beside
 * the codes are ignored. A code that occurs more than once counts once, because it is most likely
 * one person.
 */
export function parseSampleFile(text: string, model: Model, words: PasteWords): SampleFile {
  const json = parseJson(text)
  switch (json.kind) {
    case 'ok':
      return fromLines(json.lines, model)
    case 'other':
      return invalid('This is JSON, but no caseload. Give a caseload that was saved on the site.')
    case 'newer':
      return invalid('This caseload was saved by a newer version of the site. Update the project.')
    case 'broken':
      return invalid(
        'This caseload is cut off or was changed by hand, and can not be parsed. Save it again.'
      )
    case 'not-json':
      break
  }
  if (isAnswerTable(text, model)) {
    const table = parseAnswerTable(text, model)
    return table.kind === 'invalid' ? table : { ...table, notes: [] }
  }
  const steps = [...parseLines(text, words)]
  return fromLines(
    steps.flatMap(({ people }) => people),
    model,
    steps.flatMap(({ texts }) => texts)
  )
}

/** Whether the first row names a question, which a list of codes never does. */
function isAnswerTable(text: string, { questions, tieBreakers }: Model): boolean {
  const csv = parseCsv(text)
  // Invalid or empty text: the table's problems say what a file should be like.
  if (csv.kind === 'invalid') return !/\p{L}/u.test(text) || namesQuestion(text.split('\n', 1))
  const [header] = csv.rows
  return header === undefined || namesQuestion(header.cells)

  function namesQuestion(cells: readonly string[]): boolean {
    return [...questions, ...tieBreakers].some(({ id }) =>
      cells.some((cell) => cell.split(/[,;"]/).includes(id))
    )
  }
}

function fromLines(
  lines: readonly CaseLine[],
  model: Model,
  texts: readonly string[] = []
): SampleFile {
  const people = lines.map((line, at) => personFrom(model, at + 1, line))
  const read = people.flatMap((person) => (person.kind === 'read' ? [person.answers] : []))
  const unread = [
    ...people.flatMap(({ kind, line }) =>
      kind === 'bad' ? [[line.nickname, line.code].filter(Boolean).join(' ')] : []
    ),
    ...texts
  ]
  const different = new Map(read.map((answers) => [formatCode(answers), answers]))
  if (different.size < FEWEST_PEOPLE) {
    const found = different.size === 1 ? '1 code' : `${different.size} different codes`
    return invalid(
      `The file has ${found} that can be read: expected at least ${FEWEST_PEOPLE}. Norms from fewer people are too inexact.` +
        (unread.length === 0 ? '' : ` ${unreadNote(unread)}`)
    )
  }
  const repeated = read.length - different.size
  return {
    kind: 'valid',
    people: [...different.values()],
    notes: [
      ...(unread.length === 0 ? [] : [unreadNote(unread)]),
      ...(repeated === 0
        ? []
        : [`Repeated codes: ${repeated}. Each code counts once, as one person.`])
    ]
  }
}

function unreadNote(lines: readonly string[]): string {
  const [first = ''] = lines
  return `Lines without a code that can be read: ${lines.length}, left out. The first: ${JSON.stringify(first.slice(0, 60))}.`
}

function invalid(problem: string): SampleFile {
  return { kind: 'invalid', problems: [problem] }
}
