import { LOCALES } from '#i18n/locales'
import type { AdvertMessage, AskedAdvert } from './advert-messages.ts'
import { parseFrameMessage } from './frame-messages.ts'
import { toSentMessage } from './messages.ts'
import type { ReadingContext } from './page-reader.ts'

/** A frame without a size in the host's page. Everything that waits is posted when it is ready. */
export function openReadingFrame(
  site: string,
  allWaiting: () => readonly AskedAdvert[],
  hear: (data: unknown, id: string) => void
): ReadingContext {
  const id = Math.random().toString(36).slice(2)
  const { origin } = new URL(site)
  const frame = document.createElement('iframe')
  let ready = false
  frame.src = `${site}${LOCALES[0]}/frame/reader/#?id=${id}`
  frame.referrerPolicy = 'strict-origin'
  frame.style.cssText = 'display:none!important'
  addEventListener('message', receive)
  return {
    read(adverts) {
      // A host's script may have removed the frame.
      if (!frame.isConnected) open()
      else if (ready) post(adverts)
    }
  }

  function open(): void {
    ready = false
    document.body.append(frame)
  }

  function post(adverts: readonly AskedAdvert[]): void {
    const message: AdvertMessage = { type: 'advert', adverts }
    frame.contentWindow?.postMessage(toSentMessage(id, message), origin)
  }

  /** Accepts messages only from our own frame's window and origin. */
  function receive({ source, origin: sender, data }: MessageEvent): void {
    if (source !== frame.contentWindow || sender !== origin) return
    if (parseFrameMessage(data, id)?.type === 'ready') {
      ready = true
      post(allWaiting())
    }
    hear(data, id)
  }
}
