import type { Page } from 'playwright-core'

/** The page that an action on this page opens in a new tab. */
export async function newTab(page: Page, open: () => Promise<void>): Promise<Page> {
  const [opened] = await Promise.all([page.context().waitForEvent('page'), open()])
  return opened
}
