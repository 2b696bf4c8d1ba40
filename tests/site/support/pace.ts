import type { Page } from 'playwright-core'

// How quickly somebody reads, by the page's own clock: what the tests do in no time must not look hasty, and what is
// meant to be hasty must not depend on how slow the machine is.

/** Lets five seconds pass. */
export async function pause(page: Page): Promise<void> {
  await page.evaluate(() => {
    const now = performance.now.bind(performance)
    performance.now = () => now() + 5000
  })
}

/** Runs in the page. Each look at the clock finds it five seconds later, as if every statement had been read. */
export function readCalmly(): void {
  let time = 0
  performance.now = () => {
    time += 5000
    return time
  }
}

/** Runs in the page. No time passes but by a pause. */
export function stopClock(): void {
  performance.now = () => 0
}
