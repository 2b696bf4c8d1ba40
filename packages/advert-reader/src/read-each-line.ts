import type { LineProblem, readAdvert } from '../types.d.ts'
import { readLine } from './read-line.ts'

/** The lines with what their adverts say, one after the other, see `readAdvertLines` in types.d.ts. */
export async function* readEachLine(
  lines: AsyncIterable<string> | Iterable<string>,
  read: typeof readAdvert,
  report: (problem: LineProblem) => void = () => {}
): AsyncGenerator<string, void, undefined> {
  let number = 0
  for await (const line of lines) {
    number += 1
    const outcome = readLine(line, read, 'added')
    if (outcome.kind === 'read') yield outcome.output
    if (outcome.kind === 'unread') {
      const { expected, found } = outcome
      report({ line: number, expected, found })
      yield line.replace(/\r?\n$/, '')
    }
  }
}
