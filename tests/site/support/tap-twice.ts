import type { Locator } from 'playwright-core'

/**
 * Taps twice at the same point, even if the first tap brings another element there. Throws if the
 * button is hidden.
 */
export async function tapTwice(button: Locator): Promise<void> {
  await button.scrollIntoViewIfNeeded()
  const box = await button.boundingBox()
  if (!box) throw new Error(`${button} is not visible, so it cannot be tapped.`)
  const { touchscreen } = button.page()
  await touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
  await touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
}
