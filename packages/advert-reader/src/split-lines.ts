/** A line of bytes without its line break; or a part, with its line break, of one that is too long. */
export type ByteLine =
  | { readonly kind: 'line'; readonly number: number; readonly bytes: Buffer }
  | {
      readonly kind: 'longLine'
      readonly number: number
      readonly bytes: Buffer
      /** Whether the line begins with this part. */
      readonly begins: boolean
    }

const LINE_BREAK = 10

/**
 * The lines of a stream. Lines of more than `longest` bytes come in parts, so that no more than that is
 * in memory. The last one gets a line break if it has none. Node's readline is not used because it also
 * ends a line at U+2028, which may be in a JSON string, and holds lines of any length.
 */
export async function* splitLines(
  chunks: AsyncIterable<Buffer>,
  longest: number
): AsyncGenerator<ByteLine, void, undefined> {
  let number = 1
  let kept: Buffer[] = []
  let size = 0
  let isLong = false
  for await (const chunk of chunks) {
    for (let from = 0; from < chunk.length; ) {
      const end = chunk.indexOf(LINE_BREAK, from)
      const ends = end >= 0
      const to = ends ? end : chunk.length
      kept.push(chunk.subarray(from, to))
      size += to - from
      from = to + 1
      if (isLong || size > longest) {
        if (ends) kept.push(BREAK)
        yield { kind: 'longLine', number, bytes: Buffer.concat(kept), begins: !isLong }
        isLong = !ends
      } else if (ends) {
        yield { kind: 'line', number, bytes: Buffer.concat(kept) }
      } else {
        continue
      }
      kept = []
      if (ends) {
        number += 1
        size = 0
      }
    }
  }
  if (isLong) yield { kind: 'longLine', number, bytes: BREAK, begins: false }
  else if (size > 0) yield { kind: 'line', number, bytes: Buffer.concat(kept) }
}

const BREAK = Buffer.from([LINE_BREAK])
