import type { BrowserContext, Page } from 'playwright-core'

// A clock that a test moves by hand, for what a page does after a time: the timers, and
// `performance.now()`, of the page and its frames.

/** Midnight and one o'clock: by then the page is loaded, whatever the speed of the machine. */
const OPENED = 0
const STOPPED = 60 * 60 * 1000

/** Gives the pages of a context a clock that can be stopped. For `prepare` of a visit. */
export function installClock(context: BrowserContext): Promise<void> {
  return context.clock.install({ time: OPENED })
}

/** Stops the clock of a page that is loaded. From then on only `pass` moves it. */
export function stopClockOf(page: Page): Promise<void> {
  return page.clock.pauseAt(STOPPED)
}

/**
 * Moves the clock of a page forward; timers that are due call back. The page renders in a timer, a
 * few milliseconds after its state has changed.
 */
export function pass(page: Page, milliseconds: number): Promise<void> {
  return page.clock.runFor(milliseconds)
}
