import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { fill } from '#i18n/fill'
import { expectQuiet } from '../support/visit.ts'
import { openCaseload } from './support/caseload-visit.ts'
import { people } from './support/people.ts'

// Very long texts that are pasted into the caseload: the page stays responsive and loses no line.

const prepare = (context: BrowserContext) =>
  context.grantPermissions(['clipboard-read', 'clipboard-write'])

describe('ten thousand lines', () => {
  const lines = Array.from(
    { length: 10_000 },
    (_, at) => `Person ${at + 1}\t${Object.values(people)[at % 6]?.code}`
  ).join('\n')

  test('are parsed while the page stays responsive', async () => {
    const visit = await openCaseload({ prepare })
    const { page, text } = visit
    await page.evaluate(recordLongestBlock)
    await paste(page, lines)
    await page.getByRole('progressbar').waitFor()
    await page.getByText(fill(text.add.added, { read: 10_000 })).waitFor()
    await page.getByText(fill(text.table.found, { found: 10_000, all: 10_000 })).waitFor()
    expect(await page.getByRole('rowheader').count()).toBe(50)
    // To parse all lines in one task would block the page for seconds. The group's picture is still
    // rendered in one task.
    expect(await page.evaluate('longestBlock')).toBeLessThan(1000)
  })

  test('can be cancelled: nobody is added, and the text stays in the field', async () => {
    const visit = await openCaseload({ prepare })
    const { page, text } = visit
    await paste(page, lines)
    await visit.button(text.add.cancel).click()
    await page.getByText(text.add.cancelled).waitFor()
    expect(await visit.field(text.add.label).inputValue()).toBe(lines)
    expect(await page.getByRole('table').count()).toBe(0)
  })
})

test('a megabyte of random characters causes no error, and its lines can be looked at', async () => {
  const visit = await openCaseload({ prepare })
  const characters = [
    'a',
    '1',
    'K',
    '-',
    ' ',
    ',',
    ';',
    '\t',
    '"',
    '|',
    '#',
    '%',
    '=',
    '🙂',
    '\u202E'
  ]
  const noise = Array.from({ length: 20_000 }, (_, line) =>
    Array.from({ length: 50 }, (_, at) => characters[(line * 7 + at * at + line * at) % 15]).join(
      ''
    )
  ).join('\n')
  await paste(visit.page, noise)
  await visit.page.getByText(visit.text.add['no-codes']).waitFor()
  await visit.page.getByText(fill(visit.text.add.showTexts, { count: 20_000 })).click()
  await visit.page.getByText(fill(visit.text.add.moreTexts, { count: 19_800 })).waitFor()
  expect(await visit.page.getByText(visit.text.fix.lead).count()).toBe(0)
  await expectQuiet(visit.page)
})

/** Pastes from the clipboard. The page parses a long pasted text immediately, without a button. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((lines) => navigator.clipboard.writeText(lines), text)
  await page.getByRole('textbox').first().press('Control+v')
}

/** Runs in the page: records the longest time between two timer callbacks, in milliseconds. */
function recordLongestBlock(): void {
  let last = performance.now()
  const record = Object.assign(window, { longestBlock: 0 })
  setInterval(() => {
    const now = performance.now()
    record.longestBlock = Math.max(record.longestBlock, now - last)
    last = now
  }, 1)
}
