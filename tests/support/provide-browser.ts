import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../scripts/browser/browser.ts'
import { type FoundBrowser, shareBrowser } from '../../scripts/browser/start-browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser that all site tests use. */
    browser: FoundBrowser
    /** Where test files connect to the browser that they share. */
    browserAddress: string
  }
}

/**
 * Finds the browser and starts it once for all test files of a project. Returns a function that
 * closes it.
 */
export async function provideBrowser(project: TestProject): Promise<() => Promise<void>> {
  const browser = await findBrowser()
  const { address, close } = await shareBrowser(browser, (ending) => {
    console.error(
      `The browser that all site tests share has ended by itself (${ending}). The tests after this fail.`
    )
  })
  project.provide('browser', browser)
  project.provide('browserAddress', address)
  return close
}
