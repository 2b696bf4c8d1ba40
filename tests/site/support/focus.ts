import type { Locator, Page } from 'playwright-core'
import { eventually } from './eventually.ts'

/** Waits until this element has the focus, which may move only after the page is rendered. */
export async function expectFocusOn(locator: Locator): Promise<void> {
  await eventually(() => locator.evaluate((element) => element === document.activeElement)).toBe(
    true
  )
}

/** Presses Tab `count` times, and returns the name of the focused element after each press. */
export async function tabStops(page: Page, count: number): Promise<string[]> {
  const names: string[] = []
  for (let stop = 0; stop < count; stop++) {
    await page.keyboard.press('Tab')
    names.push(await page.evaluate(nameOfFocus))
  }
  return names
}

/** Runs in the page: the `aria-label`, label or text of the focused element. */
function nameOfFocus(): string {
  const element = document.activeElement
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
  const name = element?.getAttribute('aria-label') ?? label?.textContent ?? element?.textContent
  return name?.trim() ?? ''
}
