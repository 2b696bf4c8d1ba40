import { impersonalAddress } from './impersonal-address.ts'
import {
  readFields,
  type FrameMessage,
  type HostMessage,
  parseHostMessage,
  addressed
} from './messages.ts'
import type { FrameAddress } from './settings.ts'

/** The frame's end of the line to the page around it. */
export type HostConnection = {
  /** The page around us, where it is known who that is: only there may a result go. */
  readonly origin: () => string | undefined
  readonly send: (message: FrameMessage) => void
  /** Asks WordPress to lead its visitor to a page of ours: its sandbox opens no tabs. Whether anybody was asked. */
  readonly lead: (link: Pick<URL, 'origin' | 'pathname'>) => boolean
}

/** When `ready` is said, in milliseconds from the start, until the host answers: either side may be there first. */
const READY_TIMES = [0, 100, 300, 700, 1500, 3100]

/** WordPress takes no other heights. */
const WORDPRESS = { least: 200, most: 1000 }

/**
 * Talks to the page around this one, if there is one. `heard` gets what the host says; `wrapper` is what the frame must be as
 * high as.
 */
export function connectToHost(
  window: Window,
  wrapper: Element,
  { id, secret, host }: FrameAddress,
  onMessage: (message: HostMessage) => void
): HostConnection {
  const { parent } = window
  if (parent === window) return { origin: () => undefined, send: () => {}, lead: () => false }

  let origin = originAround(window) ?? host
  let answered = false
  let resizing = false
  let height = 0

  window.addEventListener('message', ({ source, origin: from, data }) => {
    if (source !== parent) return
    const message = parseHostMessage(data, id)
    if (message) {
      answered = true
      origin = webOrigin(from) ?? origin
      onMessage(message)
    }
    // A host with open-iframe-resizer (MIT) asks like this, and needs no script of ours.
    if (isQuestionOfResizer(data)) {
      resizing = true
      sendHeight()
    }
  })

  for (const wait of READY_TIMES) {
    window.setTimeout(() => {
      if (!answered) post({ type: 'ready' }, '*')
    }, wait)
  }

  new ResizeObserver(() => {
    const now = Math.ceil(wrapper.getBoundingClientRect().height)
    if (now === height) return
    height = now
    sendHeight()
  }).observe(wrapper)

  return {
    origin: () => origin,
    send(message) {
      // Nothing but "ready" and heights is for somebody whom we don't know.
      if (origin !== undefined) post(message, origin)
    },
    lead(link) {
      // Any page can write a secret into our address and listen: it must not learn from a link what was answered.
      const value = impersonalAddress(link)
      if (secret !== '') parent.postMessage({ message: 'link', value, secret }, '*')
      return secret !== ''
    }
  }

  function post(message: FrameMessage, target: string): void {
    parent.postMessage(addressed(id, message), target)
  }

  function sendHeight(): void {
    post({ type: 'resize', height }, '*')
    const value = Math.min(WORDPRESS.most, Math.max(WORDPRESS.least, height))
    if (secret !== '') parent.postMessage({ message: 'height', value, secret }, '*')
    if (resizing) {
      parent.postMessage({ type: 'iframe-resized', width: window.innerWidth, height }, '*')
    }
  }
}

/** The origin of the page around, as the browser tells it. */
function originAround({ location, document }: Window): string | undefined {
  const [ancestor] = location.ancestorOrigins ?? []
  const [referrer = ''] = /^https?:\/\/[^/]+/.exec(document.referrer) ?? []
  // After the quiz has led to the result, our own page is where we come from.
  return webOrigin(ancestor ?? (referrer === location.origin ? '' : referrer))
}

/** An origin that a message can be addressed to; undefined for `"null"` and everything that is no web page. */
export function webOrigin(origin: string): string | undefined {
  return /^https?:\/\/[^/]+$/.test(origin) ? origin : undefined
}

function isQuestionOfResizer(data: unknown): boolean {
  const { type } = readFields(data)
  return type === 'iframe-child-init' || type === 'iframe-get-child-dimensions'
}
