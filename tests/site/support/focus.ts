import type { Locator, Page } from 'playwright-core'
import { eventually } from './eventually.ts'

/** Waits until the focus is on this element: it may move only after the page was drawn. */
export async function expectFocusOn(locator: Locator): Promise<void> {
  await eventually(() => locator.evaluate((element) => element === document.activeElement)).toBe(
    true
  )
}

/** Presses Tab so many times, and says what each stop is called. */
export async function tabStops(page: Page, count: number): Promise<string[]> {
  const names: string[] = []
  for (let stop = 0; stop < count; stop++) {
    await page.keyboard.press('Tab')
    names.push(await page.evaluate(nameOfFocus))
  }
  return names
}

/** Runs in the page. */
function nameOfFocus(): string {
  const element = document.activeElement
  const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined
  const name = element?.getAttribute('aria-label') ?? label?.textContent ?? element?.textContent
  return name?.trim() ?? ''
}
