import { parseFrameMessage } from './frame-messages.ts'
import { languageOf } from './language-of.ts'
import { addMemoryFrame } from './memory-frame.ts'
import { type FrameMessage, toSentMessage } from './messages.ts'
import { createQuizTree, type QuizTree } from './quiz-tree.ts'
import { ATTRIBUTES } from './settings.ts'

/** What the element needs to know of the site whose pages it shows. */
export type QuizSite = {
  /** The address of the site, with a slash at the end. */
  readonly address: string
  /** The frame's title by language. */
  readonly titles: Readonly<Record<string, string>>
}

const TAG = 'front-or-back'
/** The largest height of the frame in pixels. None of our pages is as high. */
const MAX_HEIGHT = 20_000

/**
 * How long a visible frame may take, in milliseconds: until it says `ready`, once the browser has loaded
 * something into it (our page, or an error page of the browser's own), and without that.
 */
const PATIENCE = { loaded: 4000, loading: 15_000 }

/**
 * Defines `<front-or-back>`: an iframe with the quiz, in a shadow tree, so that the host's style sheets
 * don't apply to it. A message `resize`, `reveal` or `memory` from the frame changes its height, scrolls
 * the host's page, or adds a frame that holds the answers; every other message becomes a DOM event
 * `front-or-back:<type>` on the element. Messages from other windows are ignored. When the frame doesn't
 * come, the element shows its own content, and there is an event `front-or-back:fail`.
 */
export function defineQuizElement({ address, titles }: QuizSite): void {
  // A page may load the script twice, and `define` throws for a name that is defined already.
  if (customElements.get(TAG)) return
  const { origin: ORIGIN } = new URL(address)

  class FrontOrBack extends HTMLElement {
    static readonly observedAttributes = ATTRIBUTES

    readonly #id = Math.random().toString(36).slice(2)
    /** The host may change the language of any element around this one. */
    readonly #languages = new MutationObserver(() => this.#follow())
    readonly #told = new Set<string>()
    #tree: QuizTree | undefined
    #lang = ''
    #timer = 0

    connectedCallback(): void {
      addEventListener('message', this.#receive)
      this.#languages.observe(document, { subtree: true, attributeFilter: ['lang'] })
      this.#lang = languageOf(this)
      this.#told.delete('ready')
      // `state` may be about a person, so it is in no address.
      const { state, ...shown } = this.#settings()
      const fragment = new URLSearchParams({ id: this.#id, ...shown })
      const tree = createQuizTree(this, `${address}${this.#lang}/frame/#?${fragment}`)
      this.#tree = tree
      this.#follow()
      tree.frame.onload = () => this.#expect(PATIENCE.loaded)
      this.#expect(PATIENCE.loading)
    }

    disconnectedCallback(): void {
      removeEventListener('message', this.#receive)
      this.#languages.disconnect()
      clearTimeout(this.#timer)
    }

    /** With this method, `moveBefore` moves the element without a reload of the frame. */
    connectedMoveCallback(): void {
      this.#follow()
    }

    attributeChangedCallback(_: string, before: string | null, now: string | null): void {
      if (before !== now) this.#follow()
    }

    /**
     * Names the frame, and sends it the settings and a language that has changed. Before it is ready, it
     * gets nothing: a message to an empty frame is lost, and after one that arrives too early, our page
     * would not say that it is ready.
     */
    #follow(): void {
      if (!this.#tree) return
      const lang = languageOf(this)
      this.#tree.frame.title = this.getAttribute('label') || (titles[lang] ?? '')
      if (!this.#told.has('ready')) return
      this.#send({ type: 'init', settings: this.#settings() })
      if (lang === this.#lang) return
      this.#lang = lang
      this.#send({ type: 'lang', lang })
    }

    /** Fails after this time without a `ready`, if the visitor has the element before their eyes. */
    #expect(patience: number): void {
      clearTimeout(this.#timer)
      if (this.#told.has('ready')) return
      this.#timer = window.setTimeout(() => {
        const { top, bottom } = this.getBoundingClientRect()
        if (bottom < 0 || top > innerHeight) this.#expect(PATIENCE.loading)
        else {
          this.#tree?.fail(true)
          this.#tell('fail', {})
        }
      }, patience)
    }

    /** The attributes that the host has set, by the names in messages. The frame validates them. */
    #settings(): Readonly<Record<string, string>> {
      const settings: Record<string, string> = {}
      for (const name of ATTRIBUTES) {
        const value = this.getAttribute(name)
        if (value !== null) settings[settingOf(name)] = value
      }
      return settings
    }

    #send(message: object): void {
      this.#tree?.frame.contentWindow?.postMessage(toSentMessage(this.#id, message), ORIGIN)
    }

    #tell(type: string, detail: object): void {
      this.dispatchEvent(new CustomEvent(`${TAG}:${type}`, { detail, bubbles: true }))
    }

    /**
     * Accepts a message only from our own frame's window and origin. `data` alone proves nothing: any
     * window can send a message with our namespace and id.
     */
    readonly #receive = ({ source, origin, data }: MessageEvent): void => {
      const tree = this.#tree
      if (!tree || source !== tree.frame.contentWindow || origin !== ORIGIN) return
      const message = parseFrameMessage(data, this.#id)
      if (!message) return
      if (message.type === 'resize') tree.frame.height = `${Math.min(MAX_HEIGHT, message.height)}`
      else if (message.type === 'reveal') tree.reveal(message)
      else if (message.type === 'memory') addMemoryFrame(`${address}${this.#lang}/`)
      else this.#pass(message)
      if (message.type === 'ready') {
        clearTimeout(this.#timer)
        tree.fail(false)
        this.#follow()
      }
    }

    /** Makes a DOM event of a message. */
    #pass({ type, ...detail }: FrameMessage): void {
      // Each page in the frame sends both, `ready` until it gets an answer. The host gets one `ready`
      // for each time that the element comes into the page, and one `view` in all.
      if (type === 'ready' || type === 'view') {
        if (this.#told.has(type)) return
        this.#told.add(type)
      }
      // The result starts at the top of the element. After the last statement, that may be above the
      // viewport, or behind a header of the host's.
      if (type === 'complete') this.#tree?.reveal({ top: 0, height: 1 })
      this.#tell(type, detail)
    }
  }

  customElements.define(TAG, FrontOrBack)
}

/** `headingLevel` for `heading-level`. */
function settingOf(attribute: string): string {
  return attribute.replace(/-(.)/, (_, letter: string) => letter.toUpperCase())
}
