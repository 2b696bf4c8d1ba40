import type { CaseLine } from '#domain/caseload/case-line'
import type { CaseloadCopy } from './caseload-copy.ts'
import type { NumberedLine } from './line-reader.ts'

/** Numbers the people of a caseload, from 1; no number is given twice. */
export type PeopleNumbers = {
  /** A number that nobody has had yet. */
  readonly next: () => number
  /** Gives each line a new number, when it is iterated. */
  readonly numberLines: (lines: Iterable<readonly CaseLine[]>) => Iterable<readonly NumberedLine[]>
  /**
   * Gives each line of a stored caseload the number it had; later numbers are higher than all of
   * these.
   */
  readonly restore: (copy: CaseloadCopy) => Iterable<readonly NumberedLine[]>
}

/** The first number is 1, unless a caseload is restored before. */
export function createPeopleNumbers(): PeopleNumbers {
  let last = 0
  function next(): number {
    last++
    return last
  }
  return {
    next,

    *numberLines(lines) {
      for (const people of lines) yield people.map((line) => ({ line, id: next() }))
    },

    restore({ lines, ids }) {
      // Not `Math.max(...ids)`: a caseload may have more people than a call can take arguments.
      last = ids.reduce((highest, id) => Math.max(highest, id), last)
      return lines.map((line, index) => [{ line, id: ids[index] ?? index + 1 }])
    }
  }
}
