import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect, inject } from 'vitest'
import { type FoundBrowser, startBrowser } from '../../scripts/browser/start-browser.ts'
import { breakStorage, type StorageState } from './storage-states.ts'
import { troublesOf, watchForTroubles } from './troubles.ts'

/** A visit to the site: which page, and who comes with what. All but the path has a default. */
export type Visit = {
  path: string
  /** Another server than the one that all tests share, such as one with a slow script; the path begins there. */
  origin?: string
  /** What the browser says its owner reads. */
  language?: 'en' | 'vi'
  width?: number
  height?: number
  colorScheme?: 'light' | 'dark'
  javaScript?: boolean
  storage?: StorageState
  /** What the site left in `localStorage` on an earlier visit. */
  kept?: Readonly<Record<string, string>>
  reducedMotion?: boolean
  /** A phone: touch instead of a mouse. */
  touch?: boolean
  /** `commit` comes back as soon as the document begins to arrive. */
  until?: 'load' | 'commit'
  /** What else is done to the visitor's browser before the page opens, such as a permission. */
  prepare?: (context: BrowserContext) => Promise<unknown>
  /** What is done to the empty tab before it goes to the page, such as a slow line. */
  prepareTab?: (page: Page) => Promise<unknown>
}

/** Opens a page of the site as a fresh visitor. It is closed when the test ends. */
export async function openPage(visit: Visit): Promise<Page> {
  const origin = visit.origin ?? inject('origin')
  const context = await openContext(visit, origin)
  await watchForTroubles(context, origin)
  await breakStorage(context, visit.storage ?? 'normal')
  await visit.prepare?.(context)
  const page = await context.newPage()
  await visit.prepareTab?.(page)
  await page.goto(origin + visit.path, { waitUntil: visit.until ?? 'load' })
  return page
}

/** Expects that the page, and all it opened, had no error and asked nobody else for anything. */
export async function expectQuiet(page: Page): Promise<void> {
  // The page's messages come in order: once this question is answered, none is on its way.
  await page.evaluate('0')
  expect(troublesOf(page.context())).toEqual([])
}

/** Makes all visits of this test file use another browser than the other files. To be called before the first visit. */
export function visitWith(found: FoundBrowser): void {
  browser = startBrowser(found)
}

/** Closes what the last test opened; the set-up of the site tests calls it. */
export async function closePages(): Promise<void> {
  await Promise.all([...contexts].map((context) => context.close()))
  contexts.clear()
}

/** Closes the browser of this test file; the set-up of the site tests calls it. */
export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
  browser = undefined
}

/** One browser a test file, started by the first visit. */
let browser: Promise<Browser> | undefined

const contexts = new Set<BrowserContext>()

async function openContext(visit: Visit, origin: string): Promise<BrowserContext> {
  browser ??= startBrowser(inject('browser'))
  const touch = visit.touch ?? false
  const context = await (await browser).newContext({
    locale: visit.language === 'vi' ? 'vi-VN' : 'en-GB',
    viewport: { width: visit.width ?? 1280, height: visit.height ?? 800 },
    colorScheme: visit.colorScheme ?? 'light',
    javaScriptEnabled: visit.javaScript ?? true,
    reducedMotion: visit.reducedMotion ? 'reduce' : 'no-preference',
    hasTouch: touch,
    isMobile: touch,
    ...(visit.kept && { storageState: storageWith(visit.kept, origin) })
  })
  contexts.add(context)
  return context
}

function storageWith(kept: Readonly<Record<string, string>>, origin: string) {
  const localStorage = Object.entries(kept).map(([name, value]) => ({ name, value }))
  return { cookies: [], origins: [{ origin: new URL(origin).origin, localStorage }] }
}
