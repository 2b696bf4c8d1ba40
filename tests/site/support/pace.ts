import type { Page } from 'playwright-core'

// The quiz uses `performance.now()` to notice answers that come faster than anybody reads. These
// functions replace it. Otherwise tests, which answer at once, would look hasty, and tests of hasty
// answers would depend on the speed of the machine.

/** Moves the page's clock forward by five seconds. */
export async function pause(page: Page): Promise<void> {
  await page.evaluate(() => {
    const now = performance.now.bind(performance)
    performance.now = () => now() + 5000
  })
}

/** Runs in the page. Each call of `performance.now()` returns five seconds more than the last. */
export function readCalmly(): void {
  let time = 0
  performance.now = () => {
    time += 5000
    return time
  }
}

/** Runs in the page. `performance.now()` changes only when a test calls `pause`. */
export function stopClock(): void {
  performance.now = () => 0
}
