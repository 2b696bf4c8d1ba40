import type { Browser } from 'playwright-core'
import { checkCompression, sizeOfQuiz } from './check-compression.ts'
import { checkFolders } from './check-folders.ts'
import { checkHeaders } from './check-headers.ts'
import { checkInBrowser } from './check-in-browser.ts'
import { checkMissing } from './check-missing.ts'
import { checkRevalidation } from './check-revalidation.ts'
import { checkTypes } from './check-types.ts'
import type { Check, RunningSite } from './running-site.ts'

/** What the checks of one running site found. */
export type Outcome = {
  readonly name: string
  readonly checks: ReadonlyArray<{
    readonly title: string
    readonly differences: readonly string[]
  }>
  /** The size of the Vietnamese quiz, compressed. */
  readonly size: string
}

/** Runs all checks on a site, one after the other. */
export async function checkSite(
  name: string,
  site: RunningSite,
  browser: Browser
): Promise<Outcome> {
  const checks: { title: string; differences: readonly string[] }[] = []
  for (const [title, check] of Object.entries(CHECKS)) {
    checks.push({ title, differences: await check(site) })
  }
  checks.push({ title: 'browser', differences: await checkInBrowser(browser, site) })
  return { name, checks, size: await sizeOfQuiz(site) }
}

const CHECKS: Readonly<Record<string, Check>> = {
  headers: checkHeaders,
  types: checkTypes,
  compression: checkCompression,
  'not found': checkMissing,
  folders: checkFolders,
  'asking again': checkRevalidation
}
