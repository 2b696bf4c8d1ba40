import { opensField, type Separator, SEPARATORS } from './fields.ts'

/**
 * The records of a text: its lines, except that a field in quotation marks may go on over several
 * lines (RFC 4180), which are joined by spaces then. A quotation mark that is not closed within
 * `MOST_LINES` lines is a character like any other, so it swallows nothing. `text` has `\n` as its
 * only line break. Yields one record at a time.
 */
export function* recordsIn(text: string): Generator<string, void> {
  const separator = mostFrequentSeparator(text)
  const lines = createLines(text)
  for (;;) {
    const line = lines.take()
    if (line === undefined) return
    let record = line
    let joined = 0
    while (joined < MOST_LINES && record.length < LONGEST && opensField(record, separator)) {
      const next = lines.peek(joined)
      if (next === undefined) break
      record += ` ${next}`
      joined++
    }
    const closed = joined > 0 && !opensField(record, separator)
    if (closed) lines.skip(joined)
    yield closed ? record : line
  }
}

/** Cells of a spreadsheet rarely have more lines. */
const MOST_LINES = 8
/** A longer record is not searched for its end: none of ours comes near. */
const LONGEST = 4000

/** The separator that occurs most often; of equals, the most reliable. */
function mostFrequentSeparator(text: string): Separator {
  const count = (separator: Separator): number => text.split(separator, MOST_COUNTED).length
  return SEPARATORS.reduce((best, separator) => (count(separator) > count(best) ? separator : best))
}

const MOST_COUNTED = 1000

/** The lines of a text, one after the other: a list of all would hold the whole text once more. */
function createLines(text: string) {
  let start = 0
  const waiting: string[] = []
  return {
    take: () => waiting.shift() ?? read(),
    peek,
    skip: (count: number) => waiting.splice(0, count)
  }

  function peek(ahead: number): string | undefined {
    while (waiting.length <= ahead) {
      const line = read()
      if (line === undefined) return undefined
      waiting.push(line)
    }
    return waiting[ahead]
  }

  function read(): string | undefined {
    if (start > text.length) return undefined
    const end = text.indexOf('\n', start)
    const line = text.slice(start, end < 0 ? text.length : end)
    start = end < 0 ? text.length + 1 : end + 1
    return line
  }
}
