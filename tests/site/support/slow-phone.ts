import type { Page } from 'playwright-core'

/** How many times slower a phone's processor is than this machine's, as Lighthouse assumes. */
export const SLOW_DOWN = 4

/**
 * Lighthouse's slow 4G: a round trip of 150 ms, 1.6 Mbit/s down and 750 kbit/s up. The Chrome
 * DevTools Protocol delays each request once, not each round trip. So Lighthouse multiplies the
 * delay by 3.75, because DNS lookup, connection, TLS and the request take about four round trips
 * before the first byte. It also reduces the throughput by a tenth for the headers of lower layers.
 */
const SLOW_4G = {
  latency: 150 * 3.75,
  downloadThroughput: bytesPerSecond(1.6 * 1024 * 0.9),
  uploadThroughput: bytesPerSecond(750 * 0.9)
}

/** Emulates a slow 4G network in this tab, for all addresses. */
export async function slowLine(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Network.enable')
  await browser.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_4G })
}

function bytesPerSecond(kilobitsPerSecond: number): number {
  return (kilobitsPerSecond * 1024) / 8
}
