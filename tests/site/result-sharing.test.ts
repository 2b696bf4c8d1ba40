import { newTab } from './support/new-tab.ts'
import type { BrowserContext } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { expectQuiet } from '../support/visit.ts'
import { eventually } from './support/eventually.ts'
import { people } from './support/people.ts'
import { openResult } from './support/result-visit.ts'

// The ways to save and share a result: public page, share sheet, private link, print. What is shared
// is in tests/islands/result/sharing.test.ts, without a browser; the picture in
// result-picture.test.ts.

const { code } = people.counter
const suffix = `#${code}`
const privateLink = () => `${inject('origin')}/en/result/#${code}`
const publicLink = () => `${inject('origin')}/en/shared/front/`
const FOLDED = 'Private link and code'

test('a warning above the buttons says that the private link contains the answers', async () => {
  const { page, button, unfold } = await openResult({ suffix })
  expect(await button('Copy the private link').count()).toBe(0)
  await unfold(FOLDED)
  const warning = page.getByText('The private link is your whole result.')
  const [above, below] = [
    await warning.boundingBox(),
    await button('Copy the private link').boundingBox()
  ]
  expect(above?.y).toBeLessThan(below?.y ?? 0)
})

describe('copying a link', () => {
  test.each([
    ['Copy the link to the verdict', publicLink],
    ['Copy the private link', privateLink]
  ])('with “%s” puts it on the clipboard and announces it', async (name, link) => {
    const { page, button, unfold } = await openResult({
      suffix,
      prepare: (context) => context.grantPermissions(['clipboard-write'])
    })
    await unfold(FOLDED)
    await button(name).click()
    await page.getByRole('status').getByText('The link is copied.').waitFor()

    // Our pages may not read the clipboard, so the test pastes it.
    await page.goto(`${inject('origin')}/en/result/`)
    const field = page.getByLabel('Result code')
    await field.focus()
    await page.keyboard.press('Control+V')
    expect(await field.inputValue()).toBe(link())
  })

  test('shows the link instead if the browser refuses', async () => {
    const { page, button, unfold } = await openResult({ suffix, prepare: forbidClipboard })
    await unfold(FOLDED)
    await button('Copy the private link').click()
    await page
      .getByRole('status')
      .getByText(`Copying did not work here. The link: ${privateLink()}`)
      .waitFor()
    await expectQuiet(page)
  })
})

describe('the share sheet', () => {
  test('causes no error when it is closed, and copies nothing', async () => {
    const { page, button } = await openResult({ suffix, prepare: closeShareSheet })
    await button('Share my verdict').click()
    await expectQuiet(page)
    expect(await page.getByText('The link is copied.').count()).toBe(0)
  })
})

test('the print button opens the print dialog', async () => {
  const { page, button, unfold } = await openResult({ suffix, prepare: countPrinting })
  await unfold(FOLDED)
  await button('Print everything').click()
  await eventually(() => page.evaluate('printed')).toBe(1)
})

test('the public page for a verdict does not contain the code', async () => {
  const { page: own } = await openResult({ suffix })
  const page = await newTab(own, () =>
    own.getByRole('link', { name: 'See what they will see (new tab)' }).click()
  )
  await page.waitForURL(publicLink())
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
