import type { BrowserContext } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { eventually } from './support/eventually.ts'
import { people } from './support/people.ts'
import { openResult } from './support/result-visit.ts'

// The ways to save and share a result: link, share sheet, print, public page. What is shared is in
// tests/islands/result/sharing.test.ts, without a browser.

const { code } = people.counter
const suffix = `#${code}`
const link = () => `${inject('origin')}/en/result/#${code}`

test('a warning above the buttons says that the link contains the answers', async () => {
  const { page, button } = await openResult({ suffix })
  const warning = page.getByText('The link is your result. Whoever has it can see your answers')
  const [above, below] = [await warning.boundingBox(), await button('Copy the link').boundingBox()]
  expect(above?.y).toBeLessThan(below?.y ?? 0)
})

describe('copying the link', () => {
  test('puts it on the clipboard and announces it', async () => {
    const { page, button } = await openResult({
      suffix,
      prepare: (context) => context.grantPermissions(['clipboard-write'])
    })
    await button('Copy the link').click()
    await page.getByRole('status').getByText('The link is copied.').waitFor()

    // Our pages may not read the clipboard, so the test pastes it.
    await page.goto(`${inject('origin')}/en/result/`)
    const field = page.getByLabel('Result code')
    await field.focus()
    await page.keyboard.press('Control+V')
    expect(await field.inputValue()).toBe(link())
  })

  test('shows the link instead if the browser refuses', async () => {
    const { page, button } = await openResult({ suffix, prepare: forbidClipboard })
    await button('Copy the link').click()
    await page
      .getByRole('status')
      .getByText(`Copying did not work here. The link: ${link()}`)
      .waitFor()
    await expectQuiet(page)
  })
})

describe('the share sheet', () => {
  test('causes no error when it is closed', async () => {
    const { page, button } = await openResult({ suffix, prepare: closeShareSheet })
    await button('Share …').click()
    await expectQuiet(page)
  })
})

test('the print button opens the print dialog', async () => {
  const { page, button } = await openResult({ suffix, prepare: countPrinting })
  await button('Print').click()
  await eventually(() => page.evaluate('printed')).toBe(1)
})

test('the public page for a verdict does not contain the code', async () => {
  const { page } = await openResult({ suffix })
  await page.getByRole('link', { name: 'Share publicly' }).click()
  await page.waitForURL(`${inject('origin')}/en/shared/front/`)
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  expect(await page.content()).not.toContain(code)
  await expectQuiet(page)
})

async function forbidClipboard(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // `navigator.clipboard` exists only in secure contexts, and about:blank is none.
    if (!isSecureContext) return
    navigator.clipboard.writeText = () =>
      Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'))
  })
}

async function closeShareSheet(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    navigator.share = () => Promise.reject(new DOMException('Share canceled', 'AbortError'))
  })
}

async function countPrinting(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    let printed = 0
    window.print = () => {
      printed++
    }
    Object.defineProperty(window, 'printed', { get: () => printed })
  })
}
