import type { KnownPatterns } from '#domain/advert/patterns'
import { type Advert, type AdvertReading, createAdvertReader } from '#domain/advert/read-advert'
import {
  type AdvertMessage,
  type AskedAdvert,
  parseAdvertMessage,
  READING_WORKER_ID as ID,
  type ReadMessage
} from '#embed/advert-messages'
import { type SentMessage, toSentMessage } from '#embed/messages'
import { toAdverts, toHostReadings } from './host-readings.ts'

/** What a page of ours asks the worker, and what it answers. */
export type WorkerRequest = { readonly key: number; readonly adverts: readonly Advert[] }
export type WorkerAnswer = { readonly key: number; readonly readings: readonly AdvertReading[] }

type Request = WorkerRequest | SentMessage<AdvertMessage>
type Answer = WorkerAnswer | SentMessage<ReadMessage>

/** The part of `DedicatedWorkerGlobalScope` that is used here. A page has a `document` as well. */
type Scope = {
  readonly document?: unknown
  readonly postMessage: (answer: Answer) => void
  onmessage: ((event: MessageEvent<Request>) => void) | null
}

/**
 * Creates a reader with these patterns. In a worker it also answers: our own pages with everything that
 * was read, a host's page with what hosts are told. In a page, as a lazy part, it is called.
 */
export function startReader(
  scope: Scope,
  patterns: KnownPatterns
): { readonly read: (advert: Advert) => AdvertReading } {
  const read = createAdvertReader(patterns)
  if (!scope.document) {
    scope.onmessage = ({ data }) =>
      scope.postMessage('key' in data ? forPage(data) : forHost(parseAdvertMessage(data, ID)))
  }
  return { read }

  function forPage({ key, adverts }: WorkerRequest): WorkerAnswer {
    return { key, readings: adverts.map(read) }
  }

  function forHost(asked: readonly AskedAdvert[]): SentMessage<ReadMessage> {
    const readings = toHostReadings(asked, toAdverts(asked).map(read))
    return toSentMessage(ID, { type: 'read', readings })
  }
}
