import { impersonalAddress } from './impersonal-address.ts'
import {
  fieldsOf,
  type FrameMessage,
  type HostMessage,
  parseHostMessage,
  toSentMessage
} from './messages.ts'
import type { FrameAddress } from './settings.ts'

/** The connection of a frame page to its host, the page that contains the frame. */
export type HostConnection = {
  /**
   * The origin of the host; undefined while it is unknown. Results are sent to this origin only.
   */
  readonly origin: () => string | undefined
  /** Sends a message to the host. Does nothing while the host's origin is unknown. */
  readonly send: (message: FrameMessage) => void
  /**
   * Asks WordPress to navigate its page to a page of ours, because the sandbox in which WordPress
   * shows the frame blocks new tabs. Returns false, without asking, when the host is not WordPress.
   */
  readonly navigateHost: (link: Pick<URL, 'origin' | 'pathname'>) => boolean
}

/**
 * When the frame sends `ready`, in milliseconds after it starts, until the host answers. It repeats
 * the message because the host's script may load later than the frame.
 */
const READY_TIMES = [0, 100, 300, 700, 1500, 3100]

/** The heights in pixels that WordPress accepts from an embedded frame. */
const WORDPRESS_HEIGHT = { least: 200, most: 1000 }

/**
 * Connects this page to its host by `postMessage`, and keeps the host informed of the height of
 * `wrapper`, the element that contains everything in the frame. `onMessage` is called with every
 * valid message of the host. Without a host (the page is not in a frame) the connection does
 * nothing.
 */
export function connectToHost(
  window: Window,
  wrapper: Element,
  { id, secret, host }: FrameAddress,
  onMessage: (message: HostMessage) => void
): HostConnection {
  const { parent } = window
  if (parent === window) {
    return { origin: () => undefined, send: () => {}, navigateHost: () => false }
  }

  let origin = hostOrigin(window) ?? host
  let answered = false
  let usesResizer = false
  let height = 0

  window.addEventListener('message', ({ source, origin: sender, data }) => {
    if (source !== parent) return
    const message = parseHostMessage(data, id)
    if (message) {
      answered = true
      origin = webOrigin(sender) ?? origin
      onMessage(message)
    }
    // A host may use open-iframe-resizer (MIT licence) instead of our embed.js.
    if (isResizerRequest(data)) {
      usesResizer = true
      sendHeight()
    }
    // WordPress shows the frame when it gets a height, and its script may load after the frame.
    if (secret !== '' && fieldsOf(data).message === 'ready') sendHeight()
  })

  for (const wait of READY_TIMES) {
    window.setTimeout(() => {
      if (!answered) postToHost({ type: 'ready' }, '*')
    }, wait)
  }

  // WordPress hides the frame until it gets a height, and Chromium calls no observers in a hidden frame
  // of another origin.
  if (secret !== '') measure()
  new ResizeObserver(measure).observe(wrapper)

  return {
    origin: () => origin,
    send(message) {
      // An unknown host gets only `ready` and heights, which are sent to any origin.
      if (origin !== undefined) postToHost(message, origin)
    },
    navigateHost(link) {
      // Any host can put a secret into the frame's address and receive this message, so the address
      // must not reveal anything about the visitor's answers.
      const value = impersonalAddress(link)
      if (secret !== '') parent.postMessage({ message: 'link', value, secret }, '*')
      return secret !== ''
    }
  }

  function postToHost(message: FrameMessage, targetOrigin: string): void {
    parent.postMessage(toSentMessage(id, message), targetOrigin)
  }

  function measure(): void {
    const newHeight = Math.ceil(wrapper.getBoundingClientRect().height)
    if (newHeight === height) return
    height = newHeight
    sendHeight()
  }

  function sendHeight(): void {
    postToHost({ type: 'resize', height }, '*')
    const value = Math.min(WORDPRESS_HEIGHT.most, Math.max(WORDPRESS_HEIGHT.least, height))
    if (secret !== '') parent.postMessage({ message: 'height', value, secret }, '*')
    if (usesResizer) {
      parent.postMessage({ type: 'iframe-resized', width: window.innerWidth, height }, '*')
    }
  }
}

/**
 * The host's origin according to the browser: `ancestorOrigins`, or the referrer where that is
 * missing, as in Firefox 115. Undefined when neither has one.
 */
function hostOrigin({ location, document }: Window): string | undefined {
  const [ancestor] = location.ancestorOrigins ?? []
  const [referrer = ''] = /^https?:\/\/[^/]+/.exec(document.referrer) ?? []
  // On the result page the referrer is the quiz page in the same frame, not the host.
  return webOrigin(ancestor ?? (referrer === location.origin ? '' : referrer))
}

/**
 * Returns an `http:` or `https:` origin unchanged, and undefined for any other text, such as
 * `"null"`, the origin of a sandboxed page: `postMessage` cannot be addressed to that.
 */
export function webOrigin(origin: string): string | undefined {
  return /^https?:\/\/[^/]+$/.test(origin) ? origin : undefined
}

/** Whether a message is a request of open-iframe-resizer for the frame's height. */
function isResizerRequest(data: unknown): boolean {
  const { type } = fieldsOf(data)
  return type === 'iframe-child-init' || type === 'iframe-get-child-dimensions'
}
