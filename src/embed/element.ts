import { parseFrameMessage } from './frame-messages.ts'
import { languageOf } from './language-of.ts'
import { type HostMessage, parseLevel, type Settings, THEMES, toSentMessage } from './messages.ts'
import { siteOfScript } from './script-address.ts'
import { ATTRIBUTES, RESERVED_HEIGHT, formatFrameAddress } from './settings.ts'

/** The frame's title in each language. embed-file.ts defines this constant from content/. */
declare const TITLES: Readonly<Record<string, string>>
/** The address that the site was built for, with a slash at the end. embed-file.ts defines it. */
declare const BUILT_FOR: string

const TAG = 'front-or-back'
/** The largest height of the frame in pixels. None of our pages is as high. */
const MAX_HEIGHT = 20_000

/**
 * The frame is loaded from the site that this script was loaded from. `instanceof` checks the value
 * because an element such as `<img name="currentScript">` in the host page replaces the property of
 * `document` (DOM clobbering).
 */
const { currentScript } = document
const SITE = siteOfScript(
  currentScript instanceof HTMLScriptElement ? currentScript.src : '',
  Array.from(document.querySelectorAll('script'), ({ src }) => src),
  BUILT_FOR
)
const { origin: ORIGIN } = new URL(SITE)

/**
 * `<front-or-back>`: an iframe with the quiz, in a shadow tree, so that the host's style sheets
 * don't apply to it. A message `resize` from the frame sets its height; every other message becomes
 * a DOM event `front-or-back:<type>` on the element. Messages from other windows are ignored.
 */
class FrontOrBack extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES

  readonly #id = Math.random().toString(36).slice(2)
  #frame: HTMLIFrameElement | undefined
  #lang = ''
  #announced = false

  connectedCallback(): void {
    addEventListener('message', this.#receive)
    this.#lang = languageOf(this)
    this.#announced = false
    const frame = document.createElement('iframe')
    const address = { settings: this.#settings(), id: this.#id, secret: '', host: undefined }
    frame.src = `${SITE}${this.#lang}/frame/#?${formatFrameAddress(address)}`
    frame.loading = 'lazy'
    frame.referrerPolicy = 'strict-origin'
    frame.allow = 'clipboard-write'
    frame.title = this.#title()
    frame.style.cssText = `display:block;width:100%;border:0;height:${RESERVED_HEIGHT}px`
    this.style.display ||= 'block'
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    root.replaceChildren(frame)
    this.#frame = frame
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#receive)
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    const frame = this.#frame
    if (!frame || before === now) return
    frame.title = this.#title()
    const { theme, accent } = this.#settings()
    if (name === 'theme' || name === 'accent') this.#send({ type: 'theme', theme, accent })
    else if (name !== 'lang') this.#send({ type: 'init', settings: this.#settings() })
    else if (this.#lang !== languageOf(this)) {
      this.#lang = languageOf(this)
      this.#send({ type: 'lang', lang: this.#lang })
    }
  }

  #settings(): Settings {
    const attribute = (name: string): string => this.getAttribute(name) ?? ''
    return {
      theme: THEMES.find((theme) => theme === attribute('theme')) ?? 'auto',
      accent: attribute('accent'),
      roleLink: attribute('role-link'),
      headingLevel: parseLevel(attribute('heading-level'))
    }
  }

  #title(): string {
    return this.getAttribute('label') || (TITLES[languageOf(this)] ?? '')
  }

  #send(message: HostMessage): void {
    this.#frame?.contentWindow?.postMessage(toSentMessage(this.#id, message), ORIGIN)
  }

  /**
   * Accepts a message only from our own frame's window and origin. `data` alone proves nothing: any
   * window can send a message with our namespace and id.
   */
  readonly #receive = ({ source, origin, data }: MessageEvent): void => {
    const frame = this.#frame
    if (!frame || source !== frame.contentWindow || origin !== ORIGIN) return
    const message = parseFrameMessage(data, this.#id)
    if (!message) return
    const { type, ...detail } = message
    if (type === 'ready') {
      this.#send({ type: 'init', settings: this.#settings() })
      // The frame sends `ready` until it gets an answer, and again on its result page. The host
      // gets one event for each element.
      if (this.#announced) return
      this.#announced = true
    }
    if (message.type === 'resize') {
      frame.style.height = `${Math.min(MAX_HEIGHT, message.height)}px`
      return
    }
    // The result starts at the top of the element, which may be above the viewport after the last
    // statement.
    if (type === 'complete' && this.getBoundingClientRect().top < 0) this.scrollIntoView()
    this.dispatchEvent(new CustomEvent(`${TAG}:${type}`, { detail, bubbles: true }))
  }
}

// A page may load the script twice, and `define` throws for a name that is defined already.
if (!customElements.get(TAG)) customElements.define(TAG, FrontOrBack)
