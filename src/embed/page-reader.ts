import {
  type AskedAdvert,
  type HandedAdvert,
  type HostReading,
  parseReadMessage
} from './advert-messages.ts'
import { openReadingFrame } from './reading-frame.ts'
import { openReadingWorker } from './reading-worker.ts'

/** Reads an advert, and calls back once with what was read. */
export type PageReader = (
  advert: HandedAdvert & { readonly lang: string },
  done: (read: HostReading) => void
) => void

/** Where the adverts of a page are read. */
export type ReadingContext = {
  /** Hands adverts over, which have been added to those that wait. */
  readonly read: (adverts: readonly AskedAdvert[]) => void
}

/**
 * A reader for all adverts of the host's page, beside its main thread: a worker, or where the host's
 * policy forbids that, a frame of ours without a size. The adverts that come in one task are handed
 * over together, because each message is a task for both. `site` is our site's address; with `inFrame`,
 * no worker is tried.
 */
export function createPageReader(site: string, inFrame: boolean): PageReader {
  const waiting = new Map<number, Waiting>()
  let fresh: AskedAdvert[] = []
  let context: ReadingContext | undefined
  let last = 0
  return (advert, done) => {
    const asked = { key: ++last, ...advert }
    waiting.set(asked.key, { advert: asked, done })
    fresh.push(asked)
    if (fresh.length === 1) queueMicrotask(handOver)
  }

  function handOver(): void {
    context ??= (inFrame ? undefined : openReadingWorker(site, hear, useFrame)) ?? openFrame()
    context.read(fresh)
    fresh = []
  }

  /** Reads in a frame everything that the worker has not answered. */
  function useFrame(): void {
    context = openFrame()
    context.read(allWaiting())
  }

  function openFrame(): ReadingContext {
    return openReadingFrame(site, allWaiting, hear)
  }

  function allWaiting(): readonly AskedAdvert[] {
    return Array.from(waiting.values(), ({ advert }) => advert)
  }

  function hear(data: unknown, id: string): void {
    for (const reading of parseReadMessage(data, id)) {
      const waited = waiting.get(reading.key)
      waiting.delete(reading.key)
      waited?.done(reading)
    }
  }
}

type Waiting = {
  readonly advert: AskedAdvert
  readonly done: (read: HostReading) => void
}
