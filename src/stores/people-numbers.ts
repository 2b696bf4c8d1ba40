import type { CaseLine } from '#domain/caseload/lines'
import type { CaseloadCopy } from './caseload-copy.ts'
import type { NumberedLine } from './line-reader.ts'

/** The numbers of the people in a caseload: none is given twice. */
export type PeopleNumbers = {
  readonly next: () => number
  /** Lines with new numbers, as they are read. */
  readonly number: (lines: Iterable<readonly CaseLine[]>) => Iterable<readonly NumberedLine[]>
  /** Lines with the numbers that they had; new ones go on from there. */
  readonly restore: (copy: CaseloadCopy) => Iterable<readonly NumberedLine[]>
}

export function createPeopleNumbers(): PeopleNumbers {
  let last = 0
  function next(): number {
    last++
    return last
  }
  return {
    next,

    *number(lines) {
      for (const found of lines) yield found.map((line) => ({ line, id: next() }))
    },

    restore({ lines, ids }) {
      // There may be more of them than a call takes arguments.
      last = ids.reduce((most, id) => Math.max(most, id), last)
      return lines.map((line, at) => [{ line, id: ids[at] ?? at + 1 }])
    }
  }
}
