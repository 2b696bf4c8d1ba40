import type { Locator } from 'playwright-core'

/** Taps twice in the same place, whatever has come there meanwhile. */
export async function tapTwice(button: Locator): Promise<void> {
  await button.scrollIntoViewIfNeeded()
  const box = await button.boundingBox()
  if (!box) throw new Error('The button cannot be seen.')
  const { touchscreen } = button.page()
  await touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
  await touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
}
