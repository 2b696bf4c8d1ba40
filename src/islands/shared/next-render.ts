/**
 * Resolves after components have rendered all store changes made so far. `useStore` updates a
 * component in a `setTimeout`; that timer was set before this one, so it fires first.
 */
export function nextRender(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
