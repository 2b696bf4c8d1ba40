import type { Page } from 'playwright-core'

/** Metrics of the Chrome DevTools Protocol (`Performance.getMetrics`) for a page's main thread. */
export type Counted = 'TaskDuration' | 'ScriptDuration' | 'RecalcStyleDuration' | 'LayoutDuration'

/** Returns the sum of these metrics so far, in milliseconds. */
export type WorkSoFar = (...counted: readonly Counted[]) => Promise<number>

/**
 * Starts to count the main thread's processor time. Unlike elapsed time and the browser's own
 * processor throttling, it does not depend on how busy the machine is. So tests multiply it to
 * estimate a slow phone.
 */
export async function countWork(page: Page): Promise<WorkSoFar> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async (...counted) => {
    const { metrics } = await browser.send('Performance.getMetrics')
    const known = new Map(metrics.map(({ name, value }) => [name, value]))
    return counted.reduce((sum, name) => {
      const seconds = known.get(name)
      if (seconds === undefined)
        throw new Error(`The browser's Performance.getMetrics has no metric "${name}".`)
      return sum + 1000 * seconds
    }, 0)
  }
}
