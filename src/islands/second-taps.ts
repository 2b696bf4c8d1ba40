/** Nobody reads a new statement in so few milliseconds. */
const QUICKER_THAN_READING = 300

/**
 * Keeps the second half of a double tap from answering or skipping a statement that has only just taken the place of the
 * one it was meant for. Call what this returns whenever that happens. Keys are left alone: they come with `detail` 0.
 */
export function ignoreSecondTaps(root: Element): () => void {
  let steppedAt = Number.NEGATIVE_INFINITY
  root.addEventListener(
    'click',
    (event) => {
      const tapped = event instanceof MouseEvent && event.detail > 0
      if (!tapped || performance.now() - steppedAt > QUICKER_THAN_READING) return
      event.preventDefault()
      event.stopPropagation()
    },
    { capture: true }
  )
  return () => {
    steppedAt = performance.now()
  }
}
