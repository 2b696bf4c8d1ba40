import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { openPage, type Visit } from '../../support/visit.ts'

/**
 * Loads one page after the other in the same tab, and returns what `inspect` found on each, by
 * path. Closes the browser context at the end.
 */
export async function visitEach<Found>(
  paths: readonly string[],
  visit: Omit<Visit, 'path'>,
  inspect: (page: Page, path: string) => Promise<Found>
): Promise<Record<string, Found>> {
  const page = await openPage({ ...visit, path: '/' })
  const found: Record<string, Found> = {}
  for (const path of paths) {
    await page.goto(inject('origin') + path)
    found[path] = await inspect(page, path)
  }
  await page.context().close()
  return found
}
