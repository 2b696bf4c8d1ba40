import type { Page } from 'playwright-core'

/** How many times slower than the processor of this machine that of a phone is taken to be, as Lighthouse does. */
export const SLOW_DOWN = 4

/**
 * Lighthouse's slow 4G: a round trip of 150 ms, 1.6 Mbit/s down and 750 kbit/s up. The protocol delays each request once, not each
 * round trip, so Lighthouse multiplies the delay by 3.75 (name, connection, encryption and request are about four round trips
 * before the first byte) and takes a tenth off the throughput for the headers of lower layers.
 */
const SLOW_4G = {
  latency: 150 * 3.75,
  downloadThroughput: bytesPerSecond(1.6 * 1024 * 0.9),
  uploadThroughput: bytesPerSecond(750 * 0.9)
}

/** Puts this tab on a slow line, whichever address it goes to. */
export async function slowLine(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Network.enable')
  await browser.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_4G })
}

function bytesPerSecond(kilobitsPerSecond: number): number {
  return (kilobitsPerSecond * 1024) / 8
}
