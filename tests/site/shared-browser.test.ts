import { expect, inject, test } from 'vitest'
import { shareBrowser } from '../../scripts/browser/start-browser.ts'
import { BROWSER_LOST, openSharedContext } from '../support/shared-browser.ts'
import { eventually } from './support/eventually.ts'

// A crash of the browser that all test files share must be recognized as the cause of the failures.

test('after the browser has crashed, every visit says so', async () => {
  const endings: (number | string)[] = []
  const { address } = await shareBrowser(inject('browser'), (ending) => endings.push(ending))
  const context = await openSharedContext(address, {})
  const page = await context.newPage()
  // The protocol of the browser's developer tools; the answer never arrives.
  const session = await context.browser()?.newBrowserCDPSession()
  session?.send('Browser.crash').catch(() => {})
  await page.waitForEvent('close')
  await eventually(() => endings.length).toBe(1)
  await expect(openSharedContext(address, {})).rejects.toThrow(BROWSER_LOST)
})

test('a browser that cannot be reached is reported in the same way', async () => {
  await expect(openSharedContext('ws://127.0.0.1:1/none', {})).rejects.toThrow(BROWSER_LOST)
})

test('a browser that is closed at the end is not reported', async () => {
  const endings: (number | string)[] = []
  const { close } = await shareBrowser(inject('browser'), (ending) => endings.push(ending))
  await close()
  expect(endings).toEqual([])
})
