/**
 * Types for <front-or-back>, the element of Front or Back. Copy them into your project, or refer to this address. The element itself
 * comes with a classic script, <script async src="…/embed.js">, from the same folder as this file. It is no module: there is nothing to
 * import.
 */

export type FrontOrBackShare = {
  /** front, leaning-front, both, neither, leaning-back or back */
  readonly verdict: string
  /** O*NET-SOC code, and name in the language of the frame. */
  readonly roles: readonly { readonly soc: string; readonly name: string }[]
  /** The result code with every answer: only where the person ticked that too. */
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
  /** On the element, and on everything around it, since the events bubble. */
  interface GlobalEventHandlersEventMap extends FrontOrBackEventMap {}
}
