import type { CaseLine } from '#domain/caseload/lines'
import { type Person, personFrom } from '#domain/caseload/person'
import type { Model } from '#domain/model'
import { atom, type ReadableAtom } from 'nanostores'

/** A line, and its number in the caseload. */
export type NumberedLine = { readonly line: CaseLine; readonly id: number }

/** How far reading has come. What was there before is read to its end. */
export type ReadingProgress = {
  readonly done: number
  readonly total: number
  readonly stoppable: boolean
}

/** Reads many lines without keeping the page from answering. */
export type LineReader = {
  /** Undefined while nothing is read. */
  readonly $progress: ReadableAtom<ReadingProgress | undefined>
  /** Everybody in the source, a few lines at a time; undefined when somebody has stopped it. */
  readonly read: (source: Source, options: ReadOptions) => Promise<readonly Person[] | undefined>
  /** Stops what may be stopped; `always` stops everything. */
  readonly stop: (always: boolean) => void
}

type Source = Iterable<readonly NumberedLine[]>
type ReadOptions = { readonly total: number; readonly stoppable: boolean }

type Dependencies = {
  readonly model: Model
  readonly now: () => number
  /** Lets the browser draw and listen. */
  readonly pause: () => Promise<void>
}

/** So long, in milliseconds, may reading keep the page from answering: less than a frame. */
const SLICE = 12

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
