/**
 * Types for <front-or-back>, the element of Front or Back. Copy this file into your project, or
 * refer to its address. The element itself is defined by a classic script in the same folder,
 * <script async src="…/embed.js">. It is not a module, so there is nothing to import.
 */

export type FrontOrBackShare = {
  /** One of `front`, `leaning-front`, `both`, `neither`, `leaning-back` and `back`. */
  readonly verdict: string
  /** The roles that the result names: O*NET-SOC code, and name in the language of the frame. */
  readonly roles: readonly { readonly soc: string; readonly name: string }[]
  /** The result code, which contains every answer: only if the visitor ticked the box for it. */
  readonly code?: string
}

export interface FrontOrBackElement extends HTMLElement {}

export interface FrontOrBackEventMap {
  'front-or-back:ready': CustomEvent<Record<string, never>>
  'front-or-back:progress': CustomEvent<{ readonly step: number; readonly total: number }>
  'front-or-back:complete': CustomEvent<Record<string, never>>
  'front-or-back:share': CustomEvent<FrontOrBackShare>
}

declare global {
  interface HTMLElementTagNameMap {
    'front-or-back': FrontOrBackElement
  }
  /** For listeners on the element, and on its ancestors, because the events bubble. */
  interface GlobalEventHandlersEventMap extends FrontOrBackEventMap {}
}
