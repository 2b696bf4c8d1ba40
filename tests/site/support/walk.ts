import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { pagesOf } from '../../support/built-site.ts'
import { openPage, type Visit } from '../../support/visit.ts'

/** Every page of the built site. */
export const allPaths: readonly string[] = await pagesOf(resolve('dist'))

/** Visits every page, one after the other, as one visitor, and says what was found on each where something was. */
export async function onEveryPage<Found>(
  visit: Omit<Visit, 'path'>,
  look: (page: Page, path: string) => Promise<readonly Found[]>
): Promise<Record<string, readonly Found[]>> {
  const page = await openPage({ ...visit, path: '/' })
  const findings: Record<string, readonly Found[]> = {}
  for (const path of allPaths) {
    await page.goto(inject('origin') + path)
    const found = await look(page, path)
    if (found.length > 0) findings[path] = found
  }
  return findings
}
