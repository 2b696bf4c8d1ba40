import {
  type AdvertMessage,
  type AskedAdvert,
  type HandedAdvert,
  parseReadMessage,
  type HostReading
} from './advert-messages.ts'
import { parseFrameMessage } from './frame-messages.ts'
import { toSentMessage } from './messages.ts'

/** Reads an advert, and calls back once with what was read. */
export type PageReader = (
  advert: HandedAdvert & { readonly lang: string },
  done: (read: HostReading) => void
) => void

/**
 * A reader for all adverts of the host's page. It is one frame without a size, however many adverts
 * there are: a frame takes ten milliseconds before it shows anything, on a phone forty. The adverts
 * that wait for the frame are posted together. `address` is the address of the page that reads.
 */
export function createPageReader(address: string): PageReader {
  const id = Math.random().toString(36).slice(2)
  const { origin } = new URL(address)
  const waiting = new Map<number, Waiting>()
  let frame: HTMLIFrameElement | undefined
  let ready = false
  let last = 0
  return (advert, done) => {
    const key = ++last
    waiting.set(key, { advert: { key, ...advert }, done })
    if (!frame) addEventListener('message', receive)
    // A host's script may have removed the frame. Everything that waits is posted when the new one
    // is ready.
    if (!frame?.isConnected) open()
    else if (ready) post(waiting.get(key))
  }

  function open(): void {
    ready = false
    frame = document.createElement('iframe')
    frame.src = `${address}#?id=${id}`
    frame.referrerPolicy = 'strict-origin'
    frame.style.cssText = 'display:none!important'
    document.body.append(frame)
  }

  function post(...asked: readonly (Waiting | undefined)[]): void {
    const adverts = asked.flatMap((one) => one?.advert ?? [])
    const message: AdvertMessage = { type: 'advert', adverts }
    frame?.contentWindow?.postMessage(toSentMessage(id, message), origin)
  }

  /** Accepts messages only from our own frame's window and origin. */
  function receive({ source, origin: sender, data }: MessageEvent): void {
    if (!frame || source !== frame.contentWindow || sender !== origin) return
    if (parseFrameMessage(data, id)?.type === 'ready') {
      ready = true
      post(...waiting.values())
    }
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
