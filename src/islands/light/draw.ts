import type { ComponentChild } from 'preact'
import { patch, type VNode } from 'superfine'

/**
 * Draws into `root`, which stays the same element: `drawing` is the root itself with all that is in it. Types are Preact's, because
 * components are written once for either way of drawing.
 *
 * When what has the focus disappears, browsers drop the focus to the top of the page, where nobody expects it. It goes to the
 * nearest thing that has taken its place: what can be focused by script only, or else the next button, or the one before.
 */
export function draw(root: Element, drawing: ComponentChild): void {
  const focused = document.activeElement
  const section = focused?.closest('section')
  const buttons: HTMLElement[] = section ? [...section.querySelectorAll('button')] : []
  patch(root, drawing as unknown as VNode)
  if (!section || focused?.isConnected) return
  const around = section.isConnected ? section : root
  const at = buttons.indexOf(focused as HTMLElement)
  const next =
    around.querySelector<HTMLElement>('[tabindex="-1"]') ??
    buttons.find((button, place) => place > at && button.isConnected) ??
    buttons.findLast((button) => button.isConnected) ??
    around.querySelector('button')
  next?.focus()
}
