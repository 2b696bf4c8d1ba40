import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { type FoundBrowser, startBrowser } from '../../scripts/browser/start-browser.ts'
import { openSharedContext } from './shared-browser.ts'
import { breakStorage, type StorageState } from './storage-states.ts'
import { troublesOf, watchForTroubles } from './troubles.ts'

/**
 * A visit to a page of the site, and the visitor's browser. Everything but the path has a default.
 */
export type Visit = {
  path: string
  /** Another server than the one that all tests share, such as one with a slow script. */
  origin?: string
  /** The preferred language of the browser; English by default. */
  language?: 'en' | 'vi'
  width?: number
  height?: number
  colorScheme?: 'light' | 'dark'
  javaScript?: boolean
  storage?: StorageState
  /** What an earlier visit has stored in `localStorage`. */
  stored?: Readonly<Record<string, string>>
  reducedMotion?: boolean
  /** A phone: touch instead of a mouse. */
  touch?: boolean
  /**
   * When `openPage` resolves: at the `load` event, or with `commit` once the document begins to
   * load.
   */
  until?: 'load' | 'commit'
  /** Prepares the browser context before the page is opened, for example grants a permission. */
  prepare?: (context: BrowserContext) => Promise<unknown>
  /** Prepares the empty tab before it loads the page, for example slows down the network. */
  prepareTab?: (page: Page) => Promise<unknown>
}

/** Opens a page of the site in a new browser context, which is closed when the test ends. */
export async function openPage(visit: Visit): Promise<Page> {
  const origin = visit.origin ?? inject('origin')
  const context = await openContext(visit)
  await watchForTroubles(context, origin)
  const earlier = visit.stored && (await storeEarlierValues(context, origin, visit.stored))
  await breakStorage(context, visit.storage ?? 'normal')
  await visit.prepare?.(context)
  const page = await context.newPage()
  await visit.prepareTab?.(page)
  await page.goto(origin + visit.path, { waitUntil: visit.until ?? 'load' })
  await earlier?.dispose()
  return page
}

/** Expects no error and no request to another origin in the page's context. */
export async function expectQuiet(page: Page): Promise<void> {
  // Messages from the page arrive in order: once this evaluation returns, all earlier ones have
  // arrived.
  await page.evaluate('0')
  expect(troublesOf(page.context())).toEqual([])
}

/**
 * Makes this test file use a browser of its own, with more arguments on its command line. Call it
 * before the first `openPage`.
 */
export function visitWith(found: FoundBrowser, ...more: readonly string[]): void {
  ownBrowser = startBrowser(found, more)
}

/** Closes all pages of the last test; close-visits.ts calls it. */
export async function closePages(): Promise<void> {
  await Promise.all([...contexts].map((context) => context.close()))
  contexts.clear()
}

/** Closes the browser of this test file, if it has its own; close-visits.ts calls it. */
export async function closeOwnBrowser(): Promise<void> {
  await (await ownBrowser)?.close()
  ownBrowser = undefined
}

/** The browser of this test file, if it doesn't use the shared one. */
let ownBrowser: Promise<Browser> | undefined

const contexts = new Set<BrowserContext>()

async function openContext(visit: Visit): Promise<BrowserContext> {
  const touch = visit.touch ?? false
  const options: BrowserContextOptions = {
    locale: visit.language === 'vi' ? 'vi-VN' : 'en-GB',
    viewport: { width: visit.width ?? 1280, height: visit.height ?? 800 },
    colorScheme: visit.colorScheme ?? 'light',
    javaScriptEnabled: visit.javaScript ?? true,
    reducedMotion: visit.reducedMotion ? 'reduce' : 'no-preference',
    hasTouch: touch,
    isMobile: touch
  }
  const context = ownBrowser
    ? await (await ownBrowser).newContext(options)
    : await openSharedContext(inject('browserAddress'), options)
  contexts.add(context)
  return context
}

/**
 * Stores `stored` in `localStorage` whenever a page of the site loads, before its own scripts run.
 * Dispose of the result when the first page has loaded, so that later pages don't reset the values.
 * Playwright's `storageState` would open a page of its own for this, which takes as long as the
 * test's page.
 */
function storeEarlierValues(
  context: BrowserContext,
  origin: string,
  stored: Readonly<Record<string, string>>
) {
  return context.addInitScript(
    (earlier) => {
      if (location.origin !== earlier.origin) return
      for (const [name, value] of Object.entries(earlier.stored)) localStorage.setItem(name, value)
    },
    { origin: new URL(origin).origin, stored }
  )
}
