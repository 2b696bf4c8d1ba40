import { type AdvertMessage, READING_WORKER_ID } from './advert-messages.ts'
import { toSentMessage } from './messages.ts'
import type { ReadingContext } from './page-reader.ts'

/**
 * A worker in the host's page, which takes a fifth of the main thread's time that a frame takes. A
 * worker of another origin's script is forbidden, so its own script has one line, which fetches ours.
 * Undefined where that throws, as with Trusted Types. Calls `fail` where the host's policy forbids
 * workers or our script only later; nothing has been read then.
 */
export function openReadingWorker(
  site: string,
  hear: (data: unknown, id: string) => void,
  fail: () => void
): ReadingContext | undefined {
  const line = `importScripts(${JSON.stringify(`${site}scripts/advert-reader.js`)})`
  try {
    const worker = new Worker(URL.createObjectURL(new Blob([line], { type: 'text/javascript' })))
    worker.onmessage = ({ data }) => hear(data, READING_WORKER_ID)
    worker.onerror = (event) => {
      // The host's page has nothing to mend, so its console says nothing.
      event.preventDefault()
      worker.terminate()
      fail()
    }
    return {
      read(adverts) {
        const message: AdvertMessage = { type: 'advert', adverts }
        worker.postMessage(toSentMessage(READING_WORKER_ID, message))
      }
    }
  } catch {
    return undefined
  }
}
