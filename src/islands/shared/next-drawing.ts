/**
 * Resolves when components have drawn what was set in stores until now: each hears of a store in a timer (`useStore`), which was
 * set before this one, and is drawn right after it.
 */
export function nextDrawing(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
