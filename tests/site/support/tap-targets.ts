import type { Page } from 'playwright-core'

/** Smaller than a thumb: what it says, and its size. */
export type SmallTarget = { name: string; width: number; height: number }

/**
 * Everything on the page that can be tapped and is less than 44 px wide or high. Links inside of a sentence are as high
 * as its lines (WCAG 2.5.8 excepts them), and a radio button is tapped by its whole label.
 */
export function smallTargets(page: Page): Promise<SmallTarget[]> {
  return page.evaluate(() => {
    const targets = document.querySelectorAll('a, button, label, summary, input:not([type=radio])')
    return Array.from(targets)
      .filter((target) => target.checkVisibility())
      .filter((target) => getComputedStyle(target).display !== 'inline')
      .map((target) => {
        const { width, height } = target.getBoundingClientRect()
        return { name: target.textContent?.trim() ?? '', width, height }
      })
      .filter(({ width, height }) => Math.min(width, height) < 44)
  })
}
