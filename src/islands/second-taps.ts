/** Milliseconds after a step during which a tap is taken for the second one of a double tap. */
const QUICKER_THAN_READING = 300

/**
 * Blocks taps that were meant for what a step has just replaced. A press that began before the step
 * never counts. After it, buttons do not count for 300 ms, because the second tap of a double tap
 * would skip the next statement; an answer counts at once, because a new press on an answer is meant.
 * Returns a function to call at each step to the next statement. Clicks by keyboard have `detail` 0
 * and are not blocked.
 */
export function ignoreSecondTaps(root: Element): () => void {
  let steppedAt = Number.NEGATIVE_INFINITY
  let pressedAt = Number.NEGATIVE_INFINITY
  root.addEventListener(
    'pointerdown',
    () => {
      pressedAt = performance.now()
    },
    { capture: true }
  )
  root.addEventListener(
    'click',
    (event) => {
      const tapped = event instanceof MouseEvent && event.detail > 0
      if (!tapped) return
      const onAnswer =
        event.target instanceof Element && event.target.closest('fieldset label') !== null
      const counts = onAnswer
        ? pressedAt >= steppedAt
        : performance.now() - steppedAt > QUICKER_THAN_READING
      if (counts) return
      event.preventDefault()
      event.stopPropagation()
    },
    { capture: true }
  )
  return () => {
    steppedAt = performance.now()
  }
}
