import { LOCALES } from '#i18n/locales'
import { parseFrameMessage } from './frame-messages.ts'
import { type HostMessage, parseLevel, addressed, type Settings, THEMES } from './messages.ts'
import { siteOfScript } from './script-address.ts'
import { ATTRIBUTES, RESERVED_HEIGHT, formatFrameAddress } from './settings.ts'

/** The frame's title a language; embed-file.ts puts the words of content/ here. */
declare const TITLES: Readonly<Record<string, string>>
/** The address that the site was built for, with a slash at the end; from embed-file.ts, too. */
declare const BUILT_FOR: string

const TAG = 'front-or-back'
/** No page of ours is higher; whatever claims so is not worth believing. */
const HIGHEST = 20_000

/** Where this script comes from is where the frame is. A page may have given its own things the names of a document's properties. */
const { currentScript } = document
const SITE = siteOfScript(
  currentScript instanceof HTMLScriptElement ? currentScript.src : '',
  Array.from(document.querySelectorAll('script'), ({ src }) => src),
  BUILT_FOR
)
const { origin: ORIGIN } = new URL(SITE)

/**
 * `<front-or-back>`: a frame with the quiz, in a shadow tree where the page's styles don't reach. It tells the page what happens in
 * events, and lets no message count but that of its own frame.
 */
class FrontOrBack extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES

  readonly #id = Math.random().toString(36).slice(2)
  #frame: HTMLIFrameElement | undefined
  #lang = ''
  #announced = false

  connectedCallback(): void {
    addEventListener('message', this.#hear)
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
    removeEventListener('message', this.#hear)
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    const frame = this.#frame
    if (!frame || before === now) return
    frame.title = this.#title()
    const { theme, accent } = this.#settings()
    if (name === 'theme' || name === 'accent') this.#say({ type: 'theme', theme, accent })
    else if (name !== 'lang') this.#say({ type: 'init', settings: this.#settings() })
    else if (this.#lang !== languageOf(this)) {
      this.#lang = languageOf(this)
      this.#say({ type: 'lang', lang: this.#lang })
    }
  }

  #settings(): Settings {
    const said = (name: string): string => this.getAttribute(name) ?? ''
    return {
      theme: THEMES.find((theme) => theme === said('theme')) ?? 'auto',
      accent: said('accent'),
      roleLink: said('role-link'),
      headingLevel: parseLevel(said('heading-level'))
    }
  }

  #title(): string {
    return this.getAttribute('label') || (TITLES[languageOf(this)] ?? '')
  }

  #say(message: HostMessage): void {
    this.#frame?.contentWindow?.postMessage(addressed(this.#id, message), ORIGIN)
  }

  /** The window first, then the origin, then what it says: nothing else can prove who is speaking. */
  readonly #hear = ({ source, origin, data }: MessageEvent): void => {
    const frame = this.#frame
    if (!frame || source !== frame.contentWindow || origin !== ORIGIN) return
    const message = parseFrameMessage(data, this.#id)
    if (!message) return
    const { type, ...detail } = message
    if (type === 'ready') {
      this.#say({ type: 'init', settings: this.#settings() })
      // The frame repeats it until it is answered, and says it again on its result page. The page around hears it once.
      if (this.#announced) return
      this.#announced = true
    }
    if (message.type === 'resize') {
      frame.style.height = `${Math.min(HIGHEST, message.height)}px`
      return
    }
    // The result begins at the top, which may be above what is seen of the page after the last statement.
    if (type === 'complete' && this.getBoundingClientRect().top < 0) this.scrollIntoView()
    this.dispatchEvent(new CustomEvent(`${TAG}:${type}`, { detail, bubbles: true }))
  }
}

/** The language asked for, or else the page's own, if we speak it; else the first that we speak. */
function languageOf(element: HTMLElement): string {
  const asked = (element.getAttribute('lang') ?? document.documentElement.lang)
    .slice(0, 2)
    .toLowerCase()
  return LOCALES.find((locale) => locale === asked) ?? LOCALES[0]
}

// A page may load this twice.
if (!customElements.get(TAG)) customElements.define(TAG, FrontOrBack)
