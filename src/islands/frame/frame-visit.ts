import { createAppearance } from '#embed/appearance'
import { type HostLink, linkToHost } from '#embed/host-link'
import type { HostMessage, Settings } from '#embed/messages'
import { readFrameAddress, RESERVED_HEIGHT, writeFrameAddress } from '#embed/settings'
import { LOCALES } from '#i18n/locales'
import { pathWithin } from '#i18n/paths'

/** A page of ours inside somebody else's. */
export type FrameVisit = {
  readonly link: HostLink
  readonly settings: () => Settings
  /** Leads on inside the frame, without a step in the history of the page around it. `hash` is what the next page shows. */
  readonly goTo: (path: string, hash: string) => void
  /** Puts what this page shows into its address, with what the host has said: for whoever reloads the frame. */
  readonly remember: (hash: string) => void
}

type Surroundings = {
  /** All that the frame must be as high as. */
  readonly wrapper: HTMLElement
  /** The settings are others now. */
  readonly changed?: () => void
  /** Another language is wanted, by the host or by the visitor. */
  readonly speak: (language: string) => void
}

/** Takes up how the host wants the frame to be, from the address and from what it says, now and later. */
export function visitFrame({ wrapper, changed, speak }: Surroundings): FrameVisit {
  const address = readFrameAddress(location.hash)
  // Who is around is in the address where a page of ours has led on to this one.
  const appear = createAppearance(document, address.host !== undefined)
  let { settings } = address
  appear(settings)
  // The element has an id, and keeps this much free for us.
  if (address.id !== '') wrapper.style.minHeight = `${RESERVED_HEIGHT}px`
  const link = linkToHost(window, wrapper, address, hear)
  levelHeadings(wrapper, () => settings.headingLevel)
  const visit = { link, settings: () => settings, goTo, remember }
  keepLinksInside(wrapper, visit, speak)
  return visit

  function hear(message: HostMessage): void {
    if (message.type === 'lang') {
      const language = LOCALES.find((locale) => locale === message.lang)
      if (language && language !== document.documentElement.lang) speak(language)
      return
    }
    const { type, ...said } = message
    settings = type === 'init' ? message.settings : { ...settings, ...said }
    appear(settings)
    changed?.()
  }

  function hashWith(hash: string): string {
    const said = writeFrameAddress({ ...address, settings, host: link.origin() })
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

/** Lets our headings stand below the host's own, whatever is drawn. */
function levelHeadings(wrapper: HTMLElement, first: () => number): void {
  const level = (): void => {
    for (const heading of wrapper.querySelectorAll('h1,h2,h3')) {
      const wanted =
        first() === 1 ? null : `${Math.min(6, first() + Number(heading.tagName[1]) - 1)}`
      if (heading.ariaLevel !== wanted) heading.ariaLevel = wanted
    }
  }
  level()
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
    const ours = link.origin === location.origin ? pathWithin(link.pathname) : undefined
    if (language !== undefined) {
      event.preventDefault()
      speak(language)
    } else if (ours !== undefined && /^\w+\/frame\//.test(ours)) {
      event.preventDefault()
      goTo(link.pathname, '')
    } else if (ours !== undefined && host.lead(link.href)) {
      event.preventDefault()
    } else {
      link.target = '_blank'
      link.rel = 'noopener'
    }
  })
}
