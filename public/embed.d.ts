/**
 * Types for <front-or-back> and <front-or-back-advert>, the elements of Front or Back. Copy this file
 * into your project, or refer to its address. The elements themselves are defined by two classic
 * scripts in the same folder, <script async src="…/embed.js"> and <script async
 * src="…/embed-advert.js">. They are not modules, so there is nothing to import.
 */

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

export interface FrontOrBackAdvertElement extends HTMLElement {
  /** The advert, if a script sets it. Without it, the element's content or that of `for` is read. */
  advert: { readonly title?: string; readonly text: string } | undefined
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
