import { fill } from '#i18n/fill'
import { readableAccent } from './accent.ts'
import { HARDEST_TINT } from './accent-on.ts'
import type { HostReading } from './advert-messages.ts'
import type { AdvertWords } from './advert-settings.ts'
import type { Theme } from './messages.ts'

/** What the strip shows. */
export type StripView = {
  readonly words: AdvertWords
  readonly theme: Theme
  /** The host's text, not yet validated. */
  readonly accent: string
  /** Undefined until the advert is read. */
  readonly read: HostReading | undefined
  /** Whether there is an advert. */
  readonly filled: boolean
  readonly open: boolean
}

/** The part of the element in the host's page: the verdict, the place on the scale, a button. */
export type Strip = {
  readonly section: HTMLElement
  /** Changes what is shown. The elements stay, so that none of them loses the focus. */
  readonly show: (view: StripView) => void
}

/** Creates the strip. It holds nothing about a person: everything in it is a fact about the advert. */
export function createStrip(press: () => void): Strip {
  const section = create('section')
  const verdict = create('p')
  const scale = create('div', 'scale')
  const range = create('span', 'range')
  const mark = create('span', 'mark')
  const ends = create('div', 'ends')
  const [front, middle, back] = [create('span'), create('span'), create('span')]
  const button = create('button')
  scale.setAttribute('role', 'img')
  ends.setAttribute('aria-hidden', 'true')
  scale.append(range, mark)
  ends.append(front, middle, back)
  button.setAttribute('type', 'button')
  button.addEventListener('click', press)
  return {
    section,
    show({ words, theme, accent, read, filled, open }) {
      section.hidden = !filled
      set(section, 'class', read ? '' : 'waiting')
      set(section, 'lang', words.lang)
      set(section, 'data-theme', theme)
      set(section, 'aria-label', words.title)
      // Until then, the section is empty: what is drawn once is laid out once.
      if (!read && !button.isConnected) return
      set(button, 'aria-expanded', `${open}`)
      write(button, words.more)
      write(front, words.front)
      write(middle, words.middle)
      write(back, words.back)
      for (const scheme of ['light', 'dark'] as const) {
        // The same colour as in the frame: what is readable on our tints is so on the strip's card too.
        const { colour = '' } = readableAccent(accent, [HARDEST_TINT[scheme]]) ?? {}
        section.style.setProperty(`--${scheme}`, colour)
      }
      if (!read) return
      const [place, low, high] = [percent(read.strength), percent(read.low), percent(read.high)]
      write(verdict, words.verdicts[read.side] ?? '')
      set(scale, 'aria-label', fill(words.scale, { place, low, high }))
      // Front office is on the left, as in the other strips of our site.
      range.style.left = `${100 - high}%`
      range.style.width = `${high - low}%`
      mark.style.left = `${100 - place}%`
      mark.hidden = read.side === 'cannotTell'
      if (!button.isConnected) section.prepend(verdict, scale, ends, button)
    }
  }
}

/** Writes a text or an attribute if it differs: a text that is written again is laid out again. */
function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text
}

function set(element: HTMLElement, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}

/** A strength from −1 to 1 as a whole number from 0 (back) to 100 (front). */
function percent(strength: number): number {
  return Math.round(50 * (1 + strength))
}

function create(name: string, className = ''): HTMLElement {
  const element = document.createElement(name)
  element.className = className
  return element
}
