import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { openPage, type Visit } from '../../support/visit.ts'

/** Visits pages, one after the other, as one visitor, and says what was found on each. */
export async function walk<Found>(
  paths: readonly string[],
  visit: Omit<Visit, 'path'>,
  look: (page: Page, path: string) => Promise<Found>
): Promise<Record<string, Found>> {
  const page = await openPage({ ...visit, path: '/' })
  const found: Record<string, Found> = {}
  for (const path of paths) {
    await page.goto(inject('origin') + path)
    found[path] = await look(page, path)
  }
  await page.context().close()
  return found
}

/** The pages on which something of a kind was found, and what it was. */
export function complaints<Found>(
  found: Readonly<Record<string, Found>>,
  of: (found: Found, path: string) => readonly string[]
): Record<string, readonly string[]> {
  const entries = Object.entries(found).map(([path, one]) => [path, of(one, path)] as const)
  return Object.fromEntries(entries.filter(([, complaints]) => complaints.length > 0))
}
