import type { Locator } from 'playwright-core'

/** Where a finger touches it, after scrolling it into view. */
export async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error('There is nothing to tap.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
