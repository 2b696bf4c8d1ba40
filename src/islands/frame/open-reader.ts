import type { Advert, AdvertReading } from '#domain/advert/read-advert'
import { scriptPath } from '#i18n/paths'
import { fetchPart } from '../shared/lazy-script.ts'
import type { startReader, WorkerAnswer, WorkerRequest } from './advert-reader.script.ts'

/** Reads adverts, in their order. Rejects when the reader can't be fetched. */
export type Reader = (adverts: readonly Advert[]) => Promise<readonly AdvertReading[]>

const NAME = 'advert-reader'

/**
 * Opens a reader that works beside the main thread, which the host's page may share: its patterns alone
 * would take it 60 to 130 ms on a phone. A sandboxed frame may have no worker; its own thread reads then.
 */
export function openReader(): Reader {
  const waiting = new Map<number, Waiting>()
  let last = 0
  let worker = startWorker()
  worker?.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    waiting.get(data.key)?.resolve(data.readings)
    waiting.delete(data.key)
  })
  // The script could not be fetched, or a policy forbids workers.
  worker?.addEventListener('error', () => {
    worker = undefined
    for (const { adverts, resolve, reject } of waiting.values())
      readHere(adverts).then(resolve, reject)
    waiting.clear()
  })
  return (adverts) => {
    if (!worker) return readHere(adverts)
    const request: WorkerRequest = { key: ++last, adverts }
    worker.postMessage(request)
    return new Promise((resolve, reject) => {
      waiting.set(request.key, { adverts, resolve, reject })
    })
  }
}

type Waiting = {
  readonly adverts: readonly Advert[]
  readonly resolve: (readings: readonly AdvertReading[]) => void
  readonly reject: (reason: unknown) => void
}

async function readHere(adverts: readonly Advert[]): Promise<readonly AdvertReading[]> {
  const { read } = await fetchPart<ReturnType<typeof startReader>>(NAME)
  return adverts.map(read)
}

/** Undefined where the browser allows no worker: in a frame without an origin, it throws. */
function startWorker(): Worker | undefined {
  try {
    return new Worker(scriptPath(NAME))
  } catch {
    return undefined
  }
}
