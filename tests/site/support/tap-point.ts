import type { Locator } from 'playwright-core'

/** Scrolls an element into view, and returns its centre in the viewport. Throws if it is hidden. */
export async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error(`${target} is not visible, so it cannot be tapped.`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
