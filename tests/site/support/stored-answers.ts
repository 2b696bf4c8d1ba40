import type { Page } from 'playwright-core'
import { fill } from '#i18n/fill'
import { content, contentIn } from './content.ts'

/** Expects that the device page, opened in a new tab, shows `count` stored answers. */
export async function expectStoredAnswers(page: Page, count: number): Promise<void> {
  const total = content.model.questions.length
  const tab = await page.context().newPage()
  await tab.goto(new URL('/en/device/', page.url()).href)
  await tab.getByText(fill(contentIn('en').ui.device.island.answers, { count, total })).waitFor()
  await tab.close()
}
