import { PDFDocument } from 'pdf-lib'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { LOCALES } from '#i18n/locales'
import { openCaseload } from './support/caseload-visit.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { people } from './support/people.ts'

// The printed pair cards: those of a class on one page, the names on another.

const PAPER = ['A4', 'Letter'] as const

describe.each(LOCALES)('in %s', (locale) => {
  test('thirty cards are on one page, and their names on a page of its own', async () => {
    const page = await openCards(locale, 30)
    for (const format of PAPER) expect(await pages(page, format), format).toBe(2)
    const { cards: text } = contentIn(locale).counsellor.wall
    for (const [name, id] of [
      [text.printCards, 'print-cards'],
      [text.printKey, 'print-key']
    ] as const) {
      for (const format of PAPER) {
        await page.getByRole('button', { name }).click()
        await eventually(() => page.evaluate('printed')).toBe(id)
        // At the end, the browser fires `afterprint`, which shows everything again.
        expect(await pages(page, format), `${id} on ${format}`).toBe(1)
        await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe(id)
        await page.evaluate('printed = ""')
      }
    }
  })
})

test('thirty-one cards need a second page', async () => {
  const page = await openCards('en', 31)
  expect(await pages(page, 'A4')).toBe(3)
})

async function openCards(locale: (typeof LOCALES)[number], count: number): Promise<Page> {
  const { page, add, link, text } = await openCaseload({
    locale,
    prepare: (context) => context.addInitScript(recordPrinting)
  })
  const codes = Object.values(people).map(({ code }) => code)
  const lines = Array.from({ length: count }, (_, at) => `Nguyễn Thị Hồng Hạnh Phương Anh ${at}`)
  await add(lines.map((name, at) => `${name}\t${codes[at % codes.length]}`).join('\n'))
  await link(text.wall.cards).click()
  await eventually(() => page.getByRole('row').count()).toBe(count + 1)
  return page
}

async function pages(page: Page, format: (typeof PAPER)[number]): Promise<number> {
  const pdf = await PDFDocument.load(await page.pdf({ format }))
  return pdf.getPageCount()
}

/** Runs in the page: replaces `print()` by a function that says what would be printed. */
function recordPrinting(): void {
  window.print = () => {
    dispatchEvent(new Event('beforeprint'))
    const [, what = ''] = document.querySelector('.pair-cards')?.className.split(' prints-') ?? []
    Object.assign(window, { printed: `print-${what}` })
  }
}
