import type { CaseLine } from '#domain/caseload/case-line'
import { type Person, personFrom } from '#domain/caseload/person'
import type { Model } from '#domain/model'
import { atom, type ReadableAtom } from 'nanostores'

/** A line of a caseload, and the number of its person. */
export type NumberedLine = { readonly line: CaseLine; readonly id: number }

/** How many lines are read, and of how many. */
export type ReadingProgress = {
  readonly done: number
  readonly total: number
  /** False for a stored caseload, which is always read completely. */
  readonly stoppable: boolean
}

/** Reads many lines and stays responsive to input meanwhile. */
export type LineReader = {
  /** Undefined while nothing is being read, and during the first milliseconds of reading. */
  readonly $progress: ReadableAtom<ReadingProgress | undefined>
  /**
   * Resolves to everybody in the source; undefined when it was stopped. Pauses every `SLICE`
   * milliseconds.
   */
  readonly read: (source: Source, options: ReadOptions) => Promise<readonly Person[] | undefined>
  /** Stops the reading under way if it is stoppable; with `always`, in any case. */
  readonly stop: (always: boolean) => void
}

type Source = Iterable<readonly NumberedLine[]>
type ReadOptions = { readonly total: number; readonly stoppable: boolean }

type Dependencies = {
  readonly model: Model
  /** A clock in milliseconds; only differences count. */
  readonly now: () => number
  /** Resolves once the browser has had time to render and to handle input. */
  readonly pause: () => Promise<void>
}

/** The milliseconds between two pauses: less than a frame at 60 Hz (16.7 ms). */
const SLICE = 12

/** Reads one source at a time: `stop` affects the source that was begun last. */
export function createLineReader({ model, now, pause }: Dependencies): LineReader {
  const $progress = atom<ReadingProgress | undefined>()
  let job = { stopped: false, stoppable: true }
  return {
    $progress,

    async read(source, { total, stoppable }) {
      const own = { stopped: false, stoppable }
      job = own
      const people: Person[] = []
      let done = 0
      let sliceEnd = now() + SLICE
      for (const lines of source) {
        for (const { id, line } of lines) people.push(personFrom(model, id, line))
        done++
        if (now() < sliceEnd) continue
        $progress.set({ done, total, stoppable })
        await pause()
        if (own.stopped) {
          $progress.set(undefined)
          return undefined
        }
        sliceEnd = now() + SLICE
      }
      $progress.set(undefined)
      return people
    },

    stop(always) {
      if (always || job.stoppable) job.stopped = true
    }
  }
}
