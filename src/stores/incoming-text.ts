import { parseJson } from '#domain/caseload/files'
import { isSavedTable, parseLines, type PasteStep, type PasteWords } from '#domain/caseload/lines'

/** What a pasted or dropped text holds: lines of people, or a file that can't be read. */
export type IncomingText =
  | {
      readonly kind: 'lines'
      /** What is in the text, step by step. It is parsed only while it is iterated. */
      readonly lines: Iterable<PasteStep>
      /**
       * About how many steps `lines` has, for a progress bar.
       */
      readonly total: number
      /** Whether it is a file that was saved here, whose lines state their days. */
      readonly saved: boolean
    }
  | NoCaseload

/**
 * A JSON file of another program, one of a newer version of this site, or one of ours that is
 * damaged.
 */
export type NoCaseload = { readonly kind: 'other-file' | 'newer-file' | 'broken-file' }

/**
 * Recognizes a text: JSON is parsed as a saved caseload, anything else is split into lines, which
 * are parsed later, while they are iterated. Never throws.
 */
export function incomingText(text: string, words: PasteWords): IncomingText {
  const file = parseJson(text)
  switch (file.kind) {
    case 'ok':
      return {
        kind: 'lines',
        lines: file.lines.map((line) => ({ people: [line], texts: [], repeats: 0 })),
        total: file.lines.length,
        saved: true
      }
    case 'not-json':
      return {
        kind: 'lines',
        lines: parseLines(text, words),
        total: 4 * countLines(text),
        saved: isSavedTable(text, words)
      }
    default:
      return { kind: `${file.kind}-file` }
  }
}

function countLines(text: string): number {
  let count = 1
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}
