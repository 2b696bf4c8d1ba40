import type { Ground, GroundAccent } from '#embed/accent-on'
import { createAppearance, NO_ACCENT } from '#embed/appearance'
import { type HostConnection, connectToHost } from '#embed/host-connection'
import type { HostMessage, Settings } from '#embed/messages'
import { parseFrameAddress, RESERVED_HEIGHT, formatFrameAddress } from '#embed/settings'
import { pathWithin } from '#i18n/paths'
import { atom, type ReadableAtom } from 'nanostores'
import { fetchPart } from '../shared/lazy-script.ts'

/** A page of ours inside somebody else's. */
export type FrameVisit = {
  readonly link: HostConnection
  /** How the host wants the frame to be. */
  readonly $settings: ReadableAtom<Settings>
  /** Who is around, where that is known. */
  readonly $origin: ReadableAtom<string | undefined>
  /** Leads on inside the frame, without a step in the history of the page around it. `hash` is what the next page shows. */
  readonly goTo: (path: string, hash: string) => void
  /** Puts what this page shows into its address, with what the host has said: for whoever reloads the frame. */
  readonly remember: (hash: string) => void
}

type Dependencies = {
  /** All that the frame must be as high as. */
  readonly wrapper: HTMLElement
  /** Another language is wanted, by the host or by the visitor: anything may come, and only ours counts. */
  readonly speak: (language: string) => void
}

/** Takes up how the host wants the frame to be, from the address and from what it says, now and later. */
export function visitFrame({ wrapper, speak }: Dependencies): FrameVisit {
  const address = parseFrameAddress(location.hash)
  // Who is around is in the address where a page of ours has led on to this one.
  const appear = createAppearance(document, {
    quiet: address.host !== undefined,
    readAccent
  })
  const $settings = atom(address.settings)
  $settings.subscribe(appear)
  // The element has an id, and keeps this much free for us.
  if (address.id !== '') wrapper.style.minHeight = `${RESERVED_HEIGHT}px`
  const link = connectToHost(window, wrapper, address, hear)
  levelHeadings(wrapper, $settings)
  const $origin = atom(link.origin())
  const visit = { link, $settings, $origin, goTo, remember }
  keepLinksInside(wrapper, visit, speak)
  return visit

  function hear(message: HostMessage): void {
    $origin.set(link.origin())
    if (message.type === 'lang') {
      if (message.lang !== document.documentElement.lang) speak(message.lang)
      return
    }
    const { type, ...said } = message
    $settings.set(type === 'init' ? message.settings : { ...$settings.get(), ...said })
  }

  function hashWith(hash: string): string {
    const said = formatFrameAddress({
      ...address,
      settings: $settings.get(),
      host: link.origin()
    })
    return `#${hash}${hash.includes('=') ? '&' : '?'}${said}`
  }

  function goTo(path: string, hash: string): void {
    location.replace(path + hashWith(hash))
  }

  function remember(hash: string): void {
    try {
      history.replaceState(history.state, '', hashWith(hash))
    } catch {
      // Browsers may refuse in a frame without an origin of its own. Only a reload would have needed it.
    }
  }
}

/** Without a connection, the page keeps its own colours. */
function readAccent(text: string, ground: Ground): Promise<GroundAccent> {
  return fetchPart<typeof import('#embed/accent-on')>('accent').then(
    ({ accentOn }) => accentOn(text, ground),
    () => NO_ACCENT
  )
}

/** Lets our headings stand below the host's own, whatever is drawn. */
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

/** Our frame pages follow each other inside the frame; every other link opens a tab of its own. */
function keepLinksInside(
  wrapper: HTMLElement,
  { goTo, link: host }: Pick<FrameVisit, 'goTo' | 'link'>,
  speak: (language: string) => void
): void {
  wrapper.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link) return
    const { speak: language } = link.dataset
    // Below a path of its own, our site shares its origin with pages of somebody else.
    const own = link.origin === location.origin ? pathWithin(link.pathname) : undefined
    if (language) speak(language)
    else if (own && /^\w+\/frame\//.test(own)) goTo(link.pathname, '')
    else if (own === undefined || !host.lead(link)) {
      link.target = '_blank'
      link.rel = 'noopener'
      return
    }
    event.preventDefault()
  })
}
