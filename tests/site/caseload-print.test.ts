import { PDFDocument } from 'pdf-lib'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { formatCode } from '#domain/code'
import type { Answer } from '#domain/model'
import { fill } from '#i18n/fill'
import { LOCALES } from '#i18n/locales'
import { openCaseload, openClass } from './support/caseload-visit.ts'
import { content } from './support/content.ts'
import { cutOff } from './support/cut-off.ts'
import { eventually } from './support/eventually.ts'
import { expectFocusOn } from './support/focus.ts'
import { people, unclearPeople } from './support/people.ts'

// The printed caseload: one sheet per person and language, on A4 and Letter.

const PAPER = ['A4', 'Letter'] as const
/** The width of A4 without its margins of 10 mm, in CSS pixels (96 per inch). */
const PRINTED_WIDTH = Math.floor(((210 - 2 * 10) / 25.4) * 96)

const { model } = content
const slots = [...model.questions, ...model.tieBreakers]
const fullest: Answer[] = []
// Every third answer counts fully towards the high end of its trait, the others towards the low end.
for (const [at, { slot, reversed }] of slots.entries()) {
  fullest[slot] = at % 3 === 0 ? (reversed ? 1 : 5) : reversed ? 5 : 1
}
/**
 * The longest possible sheet: all questions and tie-breakers answered, with as many contradictions
 * as possible, and “not me” marks. The tests add a long nickname.
 */
const FULLEST = `${formatCode(fullest)}&not-me=people.focus.flexibility/receptionist.bank-teller.trainer.accountant`

/**
 * With a verdict, and so with jobs and what one does in each, and with marks: the usual answers, and
 * all tie-breakers, too.
 */
const MARKS = '&not-me=people.focus/receptionist.trainer'
const WITH_JOBS = [people.quiet.code, '1395-0D6P-5BG1-E76D-6PVF-GWPG'].map((code) => code + MARKS)

describe.each(LOCALES)('in %s', (locale) => {
  test('each person fits on one page, and on two pages in both languages', async () => {
    const visit = await openCaseload({ locale })
    const { page, text } = visit
    const codes = [
      ...Object.values({ ...people, ...unclearPeople }).map(({ code }) => code),
      ...WITH_JOBS,
      FULLEST
    ]
    await visit.add(
      codes.map((code, at) => `Nguyễn Thị Hồng Hạnh Phương Anh ${at},#${code}`).join('\n')
    )
    await eventually(visit.names).toHaveLength(codes.length)
    const sheets: Record<string, number> = {}
    for (const [at, code] of codes.entries()) {
      await page.goto(`${page.url().split('#')[0]}#person-${at + 1}`)
      await page.getByRole('combobox').selectOption({ index: 0 })
      await eventually(() => page.getByRole('article').count()).toBe(1)
      for (const format of PAPER) sheets[`${code} on ${format}`] = await pages(page, format)
    }
    expect(Object.entries(sheets).filter(([, count]) => count !== 1)).toEqual([])
    await page.getByRole('combobox').selectOption({ label: text.person.both })
    await eventually(() => page.getByRole('article').count()).toBe(2)
    for (const format of PAPER) expect(await pages(page, format)).toBe(2)
  })

  test('nothing on a sheet is wider than the printed area', async () => {
    const { page } = await openCaseload({ locale, suffix: `#${FULLEST}`, width: PRINTED_WIDTH })
    await page.getByRole('article').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await cutOff(page)).toEqual([])
  })

  test('seven people are printed as picture and table on at most two pages, without controls', async () => {
    const visit = await openClass({ locale })
    const { page, text } = visit
    for (const format of PAPER) expect(await pages(page, format)).toBeLessThanOrEqual(2)
    await page.emulateMedia({ media: 'print' })
    expect(await visit.button(text.add.read).isVisible()).toBe(false)
    expect(await visit.button(text.storage.forget).isVisible()).toBe(false)
    expect(await page.getByRole('rowheader', { name: 'Thảo' }).isVisible()).toBe(true)
  })
})

test('all rows of the table are printed, also those that are not on the shown page', async () => {
  const visit = await openClass({ prepare: (context) => context.addInitScript(recordPrinting) })
  await visit.add(
    Array.from({ length: 60 }, (_, at) => `P${at + 1} ${people.quiet.code}`).join('\n')
  )
  await eventually(visit.names).toHaveLength(50)
  await visit.button(visit.text.table.print).click()
  await eventually(() => visit.page.evaluate('printedRows')).toBe(67)
})

test('only the sheets of the selected people are printed', async () => {
  const visit = await openClass({ prepare: (context) => context.addInitScript(recordPrinting) })
  const { page, text } = visit
  for (const name of ['Lan', 'Đức', 'Bảo']) {
    await page.getByRole('checkbox', { name: `Select ${name}` }).check()
  }
  await visit.button(text.table.sheets).click()
  await eventually(() => page.evaluate('printedSheets')).toBe(3)
  expect(await pages(page, 'A4')).toBe(3)
  await visit.heading(text.table.heading).waitFor()
})

// 300 people, whose pages were counted by hand, take Chromium a minute.
test('40 people are 40 pages, and the page is as before when they are printed', async () => {
  const visit = await openCaseload({ prepare: (context) => context.addInitScript(recordPrinting) })
  const { page, text } = visit
  const codes = [...Object.values({ ...people, ...unclearPeople }).map(({ code }) => code), FULLEST]
  await visit.add(
    Array.from({ length: 40 }, (_, at) => `P${at + 1},#${codes[at % codes.length]}`).join('\n')
  )
  await page.getByText(fill(text.add.added, { read: 40 })).waitFor()
  await page.getByRole('checkbox', { name: text.table.selectAll }).check()
  await visit.button(text.table.sheets).press('Enter')
  await page.getByRole('progressbar', { name: text.printing.label }).waitFor()
  // Assistive technology finds the progress, and none of the sheets.
  expect(await page.getByRole('article').count()).toBe(0)
  const ready = page.getByText(fill(text.printing.ready, { total: 40 }))
  await ready.waitFor({ state: 'attached' })
  // The browser dispatches `beforeprint` and `afterprint`.
  expect(await pages(page, 'Letter')).toBe(40)
  expect(await page.locator('.sheet').count()).toBe(0)
  await expectFocusOn(visit.button(text.table.sheets))
})

test('a class in both languages is two pages for each person', async () => {
  const visit = await openClass({ prepare: (context) => context.addInitScript(recordPrinting) })
  const { page, text } = visit
  await visit.link('Lan').click()
  await page.getByRole('combobox').selectOption({ label: text.person.both })
  await visit.link(text.person.back).click()
  await page.getByRole('checkbox', { name: text.table.selectAll }).check()
  for (const format of PAPER) {
    await visit.button(text.table.sheets).click()
    await eventually(() => page.evaluate('printedSheets')).toBe(14)
    expect(await pages(page, format)).toBe(14)
    await page.evaluate('delete window.printedSheets')
  }
})

async function pages(page: Page, format: (typeof PAPER)[number]): Promise<number> {
  const pdf = await PDFDocument.load(await page.pdf({ format }))
  return pdf.getPageCount()
}

/** Runs in the page: replaces `print()` by a function that counts what would be printed. */
function recordPrinting(): void {
  window.print = () => {
    dispatchEvent(new Event('beforeprint'))
    Object.assign(window, {
      printedRows: document.querySelectorAll('.everybody tbody tr').length,
      printedSheets: document.querySelectorAll('.sheet').length
    })
  }
}
