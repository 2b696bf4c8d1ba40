import { isUtf8 } from 'node:buffer'
import type { LineProblem, readAdvert } from '../types.d.ts'
import { type OutputForm, readLine } from './read-line.ts'
import { splitLines } from './split-lines.ts'

/** What is printed for a line, or for a part of a very long one; and why it was not read. */
export type LineOutput = {
  readonly output: string | Buffer
  readonly problem?: LineProblem
}

/** The longest line that is read, in bytes: 5 MB. */
export const LONGEST_LINE = 5_000_000

/** Reads JSON lines from bytes, one at a time. Bytes that can't be read come out unchanged. */
export async function* readBytes(
  chunks: AsyncIterable<Buffer>,
  read: typeof readAdvert,
  form: OutputForm
): AsyncGenerator<LineOutput, void, undefined> {
  for await (const line of splitLines(chunks, LONGEST_LINE)) {
    const { number, bytes } = line
    const unread = (expected: string, found: string): LineProblem => ({
      line: number,
      expected,
      found
    })
    if (line.kind === 'longLine') {
      yield line.begins
        ? { output: bytes, problem: unread('at most 5 MB', 'more') }
        : { output: bytes }
    } else if (!isUtf8(bytes)) {
      yield { output: withBreak(bytes), problem: unread('UTF-8', 'other bytes') }
    } else {
      const outcome = readLine(bytes.toString('utf8'), read, form)
      if (outcome.kind === 'read') yield { output: `${outcome.output}\n` }
      if (outcome.kind === 'unread') {
        yield { output: withBreak(bytes), problem: unread(outcome.expected, outcome.found) }
      }
    }
  }
}

function withBreak(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.from('\n')])
}
