import type { ComponentChild } from 'preact'
import { draw } from '../light/draw.ts'

/**
 * Draws the caseload, and looks after the focus where `draw` can't: what had it may be gone without a section about it. It goes to the
 * nearest heading then; and wherever it went by itself, it must be seen.
 */
export function redrawInto(root: HTMLElement, drawing: ComponentChild): void {
  const focused = document.activeElement
  draw(root, drawing)
  if (focused?.isConnected || !focused) return
  if (!root.contains(document.activeElement)) {
    root.querySelector<HTMLElement>('h2[tabindex="-1"]')?.focus({ preventScroll: true })
  }
  document.activeElement?.scrollIntoView({ block: 'nearest' })
}
