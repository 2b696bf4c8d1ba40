import type { AdvertMessage, HandedAdvert, HostReading } from './advert-messages.ts'
import { ADVERT_ATTRIBUTES, type AdvertWords } from './advert-settings.ts'
import { advertOf, sourceOf } from './advert-source.ts'
import { createStrip } from './advert-strip.ts'
import { stripStyle } from './advert-style.ts'
import { parseFrameMessage } from './frame-messages.ts'
import { languageOf } from './language-of.ts'
import { DEFAULT_SETTINGS, type Settings, THEMES, toSentMessage } from './messages.ts'
import { createPageReader } from './page-reader.ts'
import { formatFrameAddress } from './settings.ts'

/** What the element needs to know of the site whose pages it shows. */
export type AdvertSite = {
  /** The address of the site, with a slash at the end. */
  readonly address: string
  /** The texts by language. */
  readonly words: Readonly<Record<string, AdvertWords>>
  /**
   * Reads in a frame from the start. For hosts whose policy forbids workers: otherwise the browser
   * reports each worker that it blocks.
   */
  readonly inFrame: boolean
}

const TAG = 'front-or-back-advert'
/** The height of the frame in pixels until it has told its own, and the largest. */
const FIRST_HEIGHT = 420
const MAX_HEIGHT = 20_000

/**
 * Defines `<front-or-back-advert>`: beside an advert on a host's page, its place between front office
 * and back office, and a button that opens a frame with the sentences that show it and with the
 * visitor's own comparison. The host is told what was read in the advert by a DOM event
 * `front-or-back-advert:read`, and nothing about the visitor.
 */
export function defineAdvertElement({ address, words: texts, inFrame }: AdvertSite): void {
  // A page may load the script twice, and `define` throws for a name that is defined already.
  if (customElements.get(TAG)) return
  const { origin: ORIGIN } = new URL(address)
  const readAdvert = createPageReader(address, inFrame)
  const style = new CSSStyleSheet()
  // A style sheet that a script constructs is no inline style, which a host's policy may forbid.
  style.replaceSync(stripStyle())

  class FrontOrBackAdvert extends HTMLElement {
    static readonly observedAttributes = ADVERT_ATTRIBUTES

    readonly #id = Math.random().toString(36).slice(2)
    readonly #strip = createStrip(() => this.toggleAttribute('open'))
    readonly #watch = new MutationObserver(() => this.#update())
    #connected = false
    #frame: HTMLIFrameElement | undefined
    #property: unknown
    #advert: HandedAdvert = { title: '', text: '' }
    #lang = ''
    #read: HostReading | undefined

    get advert(): unknown {
      return this.#property
    }

    /** An object with the texts `title` and `text`. */
    set advert(value: unknown) {
      this.#property = value
      this.#update()
    }

    connectedCallback(): void {
      // A script of the host may have set the property before this one was loaded.
      if (Object.hasOwn(this, 'advert')) {
        const { advert } = this
        Reflect.deleteProperty(this, 'advert')
        this.#property = advert
      }
      // A sandboxed page without an origin: its frames have none either, so none of their messages
      // proves that it is ours. The advert stays as it is.
      if (window.origin === 'null') return
      if (!this.shadowRoot) {
        const root = this.attachShadow({ mode: 'open' })
        root.adoptedStyleSheets = [style]
        // What is inside the element stays visible.
        root.append(document.createElement('slot'), this.#strip.section)
      }
      addEventListener('message', this.#receive)
      // The element that `for` names may be further below.
      if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', this.#update, { once: true })
      }
      this.#connected = true
      this.#update()
    }

    disconnectedCallback(): void {
      removeEventListener('message', this.#receive)
      this.#watch.disconnect()
      this.#connected = false
      // A frame that is moved loads the address that it began with, whose language may be another one.
      this.#frame?.remove()
      this.#frame = undefined
    }

    attributeChangedCallback(name: string, before: string | null, now: string | null): void {
      // The first attributes come before `connectedCallback`, which reads all of them.
      if (before === now || !this.#connected) return
      const { theme, accent } = this.#settings()
      if (name === 'theme' || name === 'accent') this.#send({ type: 'theme', theme, accent })
      this.#update()
    }

    /** Reads the advert again if it has changed, and shows the current state. */
    readonly #update = (): void => {
      if (!this.#connected) return
      this.#watchSource()
      const advert = advertOf(this, this.#property)
      const lang = languageOf(this)
      const { title, text } = this.#advert
      const changed = advert.title !== title || advert.text !== text
      if (lang !== this.#lang) this.#send({ type: 'lang', lang })
      if (changed || lang !== this.#lang) {
        this.#advert = advert
        this.#lang = lang
        this.#sendAdvert()
        if (changed) this.#read = undefined
        if (advert.text !== '') this.#ask()
      }
      this.#show()
    }

    #watchSource(): void {
      this.#watch.disconnect()
      if (this.#property !== undefined) return
      const all = { childList: true, characterData: true, subtree: true }
      this.#watch.observe(this, all)
      this.#watch.observe(sourceOf(this), all)
    }

    #ask(): void {
      const asked = this.#advert
      readAdvert({ ...asked, lang: this.#lang }, (read) => {
        if (asked !== this.#advert) return
        this.#read = read
        this.#show()
        const { side, strength } = read
        const detail = { side, strength }
        this.dispatchEvent(new CustomEvent(`${TAG}:read`, { detail, bubbles: true }))
      })
    }

    #show(): void {
      const open = this.hasAttribute('open')
      const words = texts[this.#lang]
      if (!words) return
      const filled = this.#advert.text.trim() !== ''
      this.#strip.show({ words, ...this.#settings(), read: this.#read, filled, open })
      if (open && filled) this.#openFrame(words.title)
      if (this.#frame) this.#frame.hidden = !open
    }

    #openFrame(title: string): void {
      const frame = this.#frame ?? document.createElement('iframe')
      frame.title = title
      if (this.#frame) return
      const shown = { settings: this.#settings(), id: this.#id, secret: '', host: undefined }
      frame.src = `${address}${this.#lang}/frame/advert/#?${formatFrameAddress(shown)}`
      frame.referrerPolicy = 'strict-origin'
      frame.style.height = `${FIRST_HEIGHT}px`
      this.#strip.section.append(frame)
      this.#frame = frame
    }

    #settings(): Settings {
      const theme = this.getAttribute('theme')
      return {
        ...DEFAULT_SETTINGS,
        theme: THEMES.find((known) => known === theme) ?? 'auto',
        accent: this.getAttribute('accent') ?? ''
      }
    }

    #sendAdvert(): void {
      const adverts = [{ key: 0, lang: this.#lang, ...this.#advert }]
      this.#send({ type: 'advert', adverts } satisfies AdvertMessage)
    }

    #send(message: object): void {
      this.#frame?.contentWindow?.postMessage(toSentMessage(this.#id, message), ORIGIN)
    }

    /** Accepts messages only from our own frame's window and origin. */
    readonly #receive = ({ source, origin, data }: MessageEvent): void => {
      const frame = this.#frame
      if (!frame || source !== frame.contentWindow || origin !== ORIGIN) return
      const message = parseFrameMessage(data, this.#id)
      if (message?.type === 'ready') {
        this.#send({ type: 'init', settings: this.#settings() })
        this.#sendAdvert()
      }
      if (message?.type === 'resize')
        frame.style.height = `${Math.min(MAX_HEIGHT, message.height)}px`
    }
  }

  customElements.define(TAG, FrontOrBackAdvert)
}
