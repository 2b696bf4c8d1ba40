import type { Page } from 'playwright-core'

/** What the browser counts of the work on a page's main thread. */
export type Counted = 'TaskDuration' | 'ScriptDuration' | 'RecalcStyleDuration' | 'LayoutDuration'

/** Tells how many milliseconds the main thread has worked so far. */
export type WorkSoFar = (...counted: readonly Counted[]) => Promise<number>

/**
 * Counts processor time, not time that passes: it is the same however busy the machine is with other things, which a stopwatch
 * and the browser's own slow-down are not. So a slow phone is a multiplication.
 */
export async function countWork(page: Page): Promise<WorkSoFar> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async (...counted) => {
    const { metrics } = await browser.send('Performance.getMetrics')
    const known = new Map(metrics.map(({ name, value }) => [name, value]))
    return counted.reduce((sum, name) => {
      const seconds = known.get(name)
      if (seconds === undefined) throw new Error(`The browser does not count ${name}.`)
      return sum + 1000 * seconds
    }, 0)
  }
}
