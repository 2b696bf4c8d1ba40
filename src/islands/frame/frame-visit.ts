import { createAppearance, OWN_APPEARANCE } from '#embed/appearance'
import type { RequestedAppearance, ShownAppearance } from '#embed/appearance-of'
import { type HostConnection, connectToHost } from '#embed/host-connection'
import type { HostMessage, Settings } from '#embed/messages'
import { parseFrameAddress, RESERVED_HEIGHT, formatFrameAddress } from '#embed/settings'
import type { ColourScheme } from '#embed/surface'
import { LOCALES, type Locale } from '#i18n/locales'
import { pathWithin } from '#i18n/paths'
import { atom, type ReadableAtom } from 'nanostores'
import { fetchPart } from '../shared/lazy-script.ts'

/** One of our pages in a frame of a host's page. */
export type FrameVisit = {
  /** Whether the host has opened this page, and no other page of ours in the same frame. */
  readonly isFirst: boolean
  /** The connection to the host's page. */
  readonly host: HostConnection
  /** The host's settings for the frame: theme, accent and other looks, role link, heading level. */
  readonly $settings: ReadableAtom<Settings>
  /** Origin of the host's page; undefined while it is unknown. */
  readonly $origin: ReadableAtom<string | undefined>
  /** Whether the host's page has answered: what is sent to any other page, nobody hears. */
  readonly $answered: ReadableAtom<boolean>
  /**
   * Navigates inside the frame without a history entry: a frame shares the history of the host's
   * page. `hash` is the fragment for the next page, without `#`; the settings are added to it.
   */
  readonly goTo: (path: string, hash: string) => void
  /**
   * Puts `hash` and the host's settings into the frame's URL, so that a reload of the frame keeps
   * them.
   */
  readonly remember: (hash: string) => void
  /**
   * Asks the host's page to scroll until this element is visible, where the frame is as high as its
   * content. A lower frame scrolls by itself.
   */
  readonly reveal: (element: Element) => void
}

type Dependencies = {
  /** The element whose height the frame must have. */
  readonly wrapper: HTMLElement
  /** Called when the host or the visitor chooses another language. */
  readonly changeLanguage: (language: Locale) => void
  /** The height in pixels that the embed element reserves on the host's page; that of the quiz by default. */
  readonly reserved?: number
}

/**
 * Applies the host's settings from the frame's URL and connects to the host, whose messages change
 * them.
 */
export function visitFrame({
  wrapper,
  changeLanguage,
  reserved = RESERVED_HEIGHT
}: Dependencies): FrameVisit {
  const address = parseFrameAddress(location.hash)
  // The URL contains the host's origin if another of our frame pages has led to this one. That page
  // has already printed the warnings to the console, so this one is quiet.
  const isFirst = address.host === undefined
  const applyAppearance = createAppearance(document, {
    quiet: !isFirst,
    readAppearance
  })
  const $settings = atom(address.settings)
  $settings.subscribe(applyAppearance)
  // Only the embed element sets an id, and it reserves this height on the host's page.
  if (address.id !== '') wrapper.style.minHeight = `${reserved}px`
  const host = connectToHost(window, wrapper, address, handleMessage)
  levelHeadings(wrapper, $settings)
  const $origin = atom(host.origin())
  const $answered = atom(false)
  const visit = { isFirst, host, $settings, $origin, $answered, goTo, remember, reveal }
  keepLinksInside(wrapper, visit, changeToOurLanguage)
  return visit

  function handleMessage(message: HostMessage): void {
    $origin.set(host.origin())
    $answered.set(true)
    if (message.type === 'lang') {
      if (message.lang !== document.documentElement.lang) changeToOurLanguage(message.lang)
      return
    }
    const { type, ...changed } = message
    $settings.set(type === 'init' ? message.settings : { ...$settings.get(), ...changed })
  }

  /** Ignores a language that the site does not have: a host can send anything. */
  function changeToOurLanguage(language: string): void {
    const known = LOCALES.find((locale) => locale === language)
    if (known) changeLanguage(known)
  }

  function hashWith(hash: string): string {
    const parameters = formatFrameAddress({
      ...address,
      settings: $settings.get(),
      host: host.origin()
    })
    return `#${hash}${hash.includes('=') ? '&' : '?'}${parameters}`
  }

  function goTo(path: string, hash: string): void {
    location.replace(path + hashWith(hash))
  }

  function reveal(element: Element): void {
    if (document.documentElement.scrollHeight > innerHeight) return
    const { top, height } = element.getBoundingClientRect()
    host.send({ type: 'reveal', top: Math.max(0, Math.round(top)), height: Math.round(height) })
  }

  function remember(hash: string): void {
    try {
      history.replaceState(history.state, '', hashWith(hash))
    } catch {
      // Browsers may forbid this in a frame with an opaque origin. Then only a reload loses the state.
    }
  }
}

/**
 * Fetches the code for a host's looks. If that fails, the page keeps its own. The page's script must
 * have run before: `shareRuntime` discards the parts that were fetched earlier.
 */
async function readAppearance(
  requested: RequestedAppearance,
  scheme: ColourScheme
): Promise<ShownAppearance> {
  await Promise.resolve()
  return fetchPart<typeof import('./appearance.lazy.ts')>('appearance').then(
    (part) => part.readAppearance(requested, scheme),
    () => OWN_APPEARANCE
  )
}

/**
 * Sets `aria-level` on all headings, now and after each change of the document, so that our first
 * level is the one that the host has set.
 */
function levelHeadings(wrapper: HTMLElement, $settings: ReadableAtom<Settings>): void {
  const level = (): void => {
    const first = $settings.get().headingLevel
    for (const heading of wrapper.querySelectorAll('h1,h2,h3')) {
      const level = Math.min(6, first + Number(heading.tagName[1]) - 1)
      heading.setAttribute('aria-level', `${level}`)
    }
  }
  $settings.subscribe(level)
  new MutationObserver(level).observe(wrapper, { childList: true, subtree: true })
}

/**
 * Handles clicks on links: language links and links to our frame pages stay inside the frame. Other
 * links to our site are opened by the host if it supports that (message `link`). All others open in a
 * new tab. The host is told that a job was opened, and not which one.
 */
function keepLinksInside(
  wrapper: HTMLElement,
  { goTo, host }: Pick<FrameVisit, 'goTo' | 'host'>,
  changeLanguage: (language: string) => void
): void {
  wrapper.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link) return
    const { lang: language, role } = link.dataset
    if (role !== undefined) host.send({ type: 'role' })
    // On a site below a base path, the same origin also has pages that are not ours.
    const own = link.origin === location.origin ? pathWithin(link.pathname) : undefined
    if (language) changeLanguage(language)
    else if (own && /^\w+\/frame\//.test(own)) goTo(link.pathname, '')
    else if (own === undefined || !host.navigateHost(link)) {
      link.target = '_blank'
      link.rel = 'noopener'
      return
    }
    event.preventDefault()
  })
}
