import { type HandedAdvert, parseReadMessage, type ReadMessage } from './advert-messages.ts'
import { parseFrameMessage } from './frame-messages.ts'
import { toSentMessage } from './messages.ts'

/** Reads an advert, and calls back once with what was read. */
export type PageReader = (
  advert: HandedAdvert & { readonly lang: string },
  done: (read: ReadMessage) => void
) => void

/**
 * A reader for all adverts of the host's page. It is one frame without a size, however many adverts
 * there are: a frame takes ten milliseconds before it shows anything, on a phone forty.
 * `address` is the address of the page that reads.
 */
export function createPageReader(address: string): PageReader {
  const id = Math.random().toString(36).slice(2)
  const { origin } = new URL(address)
  const waiting = new Map<number, { readonly post: () => void; readonly done: Done }>()
  let frame: HTMLIFrameElement | undefined
  let ready = false
  let last = 0
  return (advert, done) => {
    const key = ++last
    const message = toSentMessage(id, { type: 'advert', key, ...advert })
    const post = (): void => frame?.contentWindow?.postMessage(message, origin)
    waiting.set(key, { post, done })
    if (!frame) addEventListener('message', receive)
    // A host's script may have removed the frame. Everything that waits is posted when the new one
    // is ready.
    if (!frame?.isConnected) open()
    else if (ready) post()
  }

  function open(): void {
    ready = false
    frame = document.createElement('iframe')
    frame.src = `${address}#?id=${id}`
    frame.referrerPolicy = 'strict-origin'
    frame.style.cssText = 'display:none!important'
    document.body.append(frame)
  }

  /** Accepts messages only from our own frame's window and origin. */
  function receive({ source, origin: sender, data }: MessageEvent): void {
    if (!frame || source !== frame.contentWindow || sender !== origin) return
    if (parseFrameMessage(data, id)?.type === 'ready') {
      ready = true
      for (const { post } of waiting.values()) post()
    }
    const read = parseReadMessage(data, id)
    const waited = read && waiting.get(read.key)
    if (!waited) return
    waiting.delete(read.key)
    waited.done(read)
  }
}

type Done = (read: ReadMessage) => void
