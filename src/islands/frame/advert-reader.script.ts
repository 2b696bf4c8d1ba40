import type { KnownPatterns } from '#domain/advert/patterns'
import { type Advert, type AdvertReading, createAdvertReader } from '#domain/advert/read-advert'

/** What a page asks the worker, and what it answers. */
export type WorkerRequest = { readonly key: number; readonly adverts: readonly Advert[] }
export type WorkerAnswer = { readonly key: number; readonly readings: readonly AdvertReading[] }

/** The part of `DedicatedWorkerGlobalScope` that is used here. A page has a `document` as well. */
type Scope = {
  readonly document?: unknown
  readonly postMessage: (answer: WorkerAnswer) => void
  onmessage: ((event: MessageEvent<WorkerRequest>) => void) | null
}

/**
 * Creates a reader with these patterns. In a worker it also answers the page's requests; in a page, as
 * a lazy part, it is called.
 */
export function startReader(
  scope: Scope,
  patterns: KnownPatterns
): { readonly read: (advert: Advert) => AdvertReading } {
  const read = createAdvertReader(patterns)
  if (!scope.document) {
    scope.onmessage = ({ data: { key, adverts } }) =>
      scope.postMessage({ key, readings: adverts.map(read) })
  }
  return { read }
}
