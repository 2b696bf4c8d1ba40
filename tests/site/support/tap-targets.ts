import type { Page } from 'playwright-core'

/** An element that is too small to tap: its text, and its size in pixels. */
export type SmallTarget = { name: string; width: number; height: number }

/**
 * All visible elements that can be tapped and are less than 44 px wide or high. Not included are
 * links in a sentence, which are as high as its lines (an exception of WCAG 2.5.8), and radio
 * buttons and switches, because their whole label can be tapped.
 */
export function smallTargets(page: Page): Promise<SmallTarget[]> {
  return page.evaluate(() => {
    const targets = document.querySelectorAll(
      'a, button, label, summary, input:not([type=radio], [type=checkbox])'
    )
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
