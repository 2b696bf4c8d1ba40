/**
 * Types for <front-or-back> and <front-or-back-advert>, the elements of Front or Back. A page that loads
 * the two classic scripts, <script async src="…/embed.js"> and <script async src="…/embed-advert.js">,
 * has nothing to import: copy this file into your project, or refer to its address. The npm package
 * has the same file.
 */

/** The attributes of <front-or-back>, besides those that every HTML element has. */
export type FrontOrBackAttributes = {
  /** The language of the quiz. Without it, that of the page around it, or else English. */
  lang?: 'en' | 'vi' | undefined
  /** `auto`, the default, follows the visitor's device. */
  theme?: 'auto' | 'light' | 'dark' | undefined
  /** A hexadecimal colour such as `#0a6`, for buttons and links. */
  accent?: string | undefined
  /** The address of a search for jobs, with `{role}` or `{soc}` (O*NET-SOC code) in it. */
  'role-link'?: string | undefined
  /** The level of the first heading in the frame. 1 by default. */
  'heading-level'?: 1 | 2 | 3 | 4 | 5 | 6 | '1' | '2' | '3' | '4' | '5' | '6' | undefined
  /** The name of the frame, for people who listen to pages. */
  label?: string | undefined
  /** Names of fonts on the visitor's device, such as `Georgia, serif`. */
  font?: string | undefined
  /** How round corners are, in pixels: 0 to 24. */
  radius?: number | `${number}` | undefined
  /** The colour behind the text, such as `#ffffff`. */
  surface?: string | undefined
  /** Less space between the parts. */
  density?: 'compact' | undefined
  /** With this, `front-or-back:complete` has `minutes`. Any text, also `"false"`, turns it on. */
  timing?: true | '' | undefined
  /** A text of yours about the visitor. It comes back in `front-or-back:share`. */
  state?: string | undefined
}

/** The attributes of <front-or-back-advert>, besides those that every HTML element has. */
export type FrontOrBackAdvertAttributes = {
  /** The language of our words; the advert may be in either. Without it, that of the page around it. */
  lang?: 'en' | 'vi' | undefined
  /** `auto`, the default, follows the visitor's device. */
  theme?: 'auto' | 'light' | 'dark' | undefined
  /** A hexadecimal colour such as `#0a6`, for the button and the links. */
  accent?: string | undefined
  /** The title of the job. */
  'job-title'?: string | undefined
  /** The id of the element whose text is the advert. Without it, the element's own content is read. */
  for?: string | undefined
  /** With this, the frame is open. A press on the button sets and removes it. */
  open?: true | '' | undefined
}

export type FrontOrBackShare = {
  /** One of `front`, `leaning-front`, `both`, `neither`, `leaning-back` and `back`. */
  readonly verdict: string
  /** The roles that the result names: O*NET-SOC code, and name in the language of the frame. */
  readonly roles: readonly { readonly soc: string; readonly name: string }[]
  /** The result code, which contains every answer: only if the visitor ticked the box for it. */
  readonly code?: string
  /** The text of the attribute `state`. */
  readonly state?: string
}

export interface FrontOrBackElement extends HTMLElement {}

export interface FrontOrBackEventMap {
  'front-or-back:ready': CustomEvent<Record<string, never>>
  'front-or-back:view': CustomEvent<Record<string, never>>
  'front-or-back:start': CustomEvent<Record<string, never>>
  'front-or-back:resume': CustomEvent<Record<string, never>>
  'front-or-back:progress': CustomEvent<{ readonly step: number; readonly total: number }>
  'front-or-back:complete': CustomEvent<{ readonly minutes?: number }>
  'front-or-back:restart': CustomEvent<Record<string, never>>
  'front-or-back:role': CustomEvent<Record<string, never>>
  'front-or-back:share': CustomEvent<FrontOrBackShare>
  'front-or-back:fail': CustomEvent<Record<string, never>>
}

/** What was read in an advert. It says nothing about the visitor. */
export type FrontOrBackAdvertRead = {
  /** `notClaimed` is a kind of work for which we name no side. */
  readonly side: 'front' | 'back' | 'bothWays' | 'cannotTell' | 'notClaimed'
  /** From -1, back office, to 1, front office. */
  readonly strength: number
}

/** An advert that a script hands over. */
export type FrontOrBackHandedAdvert = { readonly title?: string; readonly text: string }

export interface FrontOrBackAdvertElement extends HTMLElement {
  /** The advert, if a script sets it. Without it, the element's content or that of `for` is read. */
  advert: FrontOrBackHandedAdvert | undefined
}

export interface FrontOrBackAdvertEventMap {
  'front-or-back-advert:read': CustomEvent<FrontOrBackAdvertRead>
}

declare global {
  interface HTMLElementTagNameMap {
    'front-or-back': FrontOrBackElement
    'front-or-back-advert': FrontOrBackAdvertElement
  }
  /** For listeners on the element, and on its ancestors, because the events bubble. */
  interface GlobalEventHandlersEventMap
    extends FrontOrBackEventMap,
      FrontOrBackAdvertEventMap {}
}
