/** Milliseconds after a step during which a tap is taken for the second one of a double tap. */
const QUICKER_THAN_READING = 300

/**
 * Blocks the second click of a double tap, which would otherwise answer or skip the next statement,
 * shown at the same position. Returns a function to call at each step to the next statement.
 * Clicks by keyboard have `detail` 0 and are not blocked.
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
