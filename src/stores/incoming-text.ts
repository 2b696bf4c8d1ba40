import { parseJson } from '#domain/caseload/files'
import { type CaseLine, type ColumnNames, parseLines } from '#domain/caseload/lines'

/** What a text that was pasted or dropped holds. */
export type IncomingText =
  | {
      readonly kind: 'lines'
      /** The people of one line at a time, found only when they are asked for. */
      readonly lines: Iterable<readonly CaseLine[]>
      /** How many lines there are, about. */
      readonly total: number
    }
  | NoCaseload

/** JSON of something else, of a newer version of this site, or of ours with a slip in it. */
export type NoCaseload = { readonly kind: 'other-file' | 'newer-file' | 'broken-file' }

/** Reads nothing yet but what a file of ours says of itself. Never throws. */
export function incomingText(text: string, columnNames: ColumnNames): IncomingText {
  const from = parseJson(text)
  switch (from.kind) {
    case 'ok':
      return {
        kind: 'lines',
        lines: from.lines.map((line) => [line]),
        total: from.lines.length
      }
    case 'not-json':
      return { kind: 'lines', lines: parseLines(text, columnNames), total: countLines(text) }
    default:
      return { kind: `${from.kind}-file` }
  }
}

function countLines(text: string): number {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}
