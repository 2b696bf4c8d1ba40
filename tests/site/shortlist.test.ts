import { PDFDocument } from 'pdf-lib'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { expectQuiet, openPage, type Visit } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { cutOff } from './support/cut-off.ts'
import { eventually } from './support/eventually.ts'
import { expectFocusOn } from './support/focus.ts'
import { people } from './support/people.ts'
import { nameOf, openRole } from './support/role-visit.ts'

// The shortlist: roles kept on their pages, with notes and side by side. More is in
// tests/islands/shortlist/, without a browser.

const { code } = people.counter

describe.each([
  ['en', { width: 1280 }],
  ['vi', { width: 360, height: 740, touch: true }]
] as const)('in %s', (locale, screen) => {
  const { role: onRole, shortlist } = contentIn(locale).ui
  const text = shortlist.island
  const [teller, trainer] = [nameOf(locale, 'bank-teller'), nameOf(locale, 'trainer')]

  test('a role kept on its page is in the list, with a note that survives a reload', async () => {
    const page = await openRole('bank-teller', { locale, ...screen })
    const link = page.getByRole('article').getByRole('link', { name: onRole.toShortlist })
    expect(await link.isVisible()).toBe(false)
    await button(page, onRole.keep).click()
    await button(page, onRole.kept).waitFor()
    await page.goto(`${inject('origin')}/${locale}/roles/trainer/`)
    await button(page, onRole.keep).click()
    await link.click()
    await page.waitForURL(`${inject('origin')}/${locale}/shortlist/`)
    await page.getByRole('textbox', { name: `${text.note} ${teller}` }).fill('Gần nhà?')
    await page.reload()
    const note = page.getByRole('textbox', { name: `${text.note} ${teller}` })
    expect(await note.inputValue()).toBe('Gần nhà?')
    await eventually(() => page.getByRole('columnheader').allInnerTexts()).toEqual([
      teller,
      trainer
    ])
    expect(await page.getByRole('cell', { name: 'Gần nhà?' }).isVisible()).toBe(true)
    // Two roles are on the screen together, each name above its column.
    const head = await page.getByRole('columnheader', { name: trainer }).boundingBox()
    const cell = await page.getByRole('cell', { name: '–', exact: true }).boundingBox()
    expect(head?.x).toBe(cell?.x)
    expect((head?.x ?? 0) + (head?.width ?? 0)).toBeLessThanOrEqual(screen.width)
    await expectQuiet(page)
  })

  test('three of the longest roles with notes are printed on one page, without controls and code', async () => {
    const ids = {
      en: ['travel-agent', 'executive-assistant', 'loan-officer'],
      vi: ['customer-service', 'hotel-desk-clerk', 'actuary']
    } as const
    const note = 'Ask about weekends, the trial period and who trains new people. Lan works there.'
    const page = await openList({
      locale,
      kept: ids[locale].map((id) => [id, note]),
      stored: { 'front-or-back': `${code}/28`, 'front-or-back:job-search': 'us/little' },
      prepare: (context) => context.addInitScript(recordPrinting),
      ...screen
    })
    await page.getByRole('table').waitFor()
    await button(page, text.print).click()
    await eventually(() => page.evaluate('printed')).toBe(1)
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await PDFDocument.load(await page.pdf({ format }))
      expect(pdf.getPageCount(), format).toBe(1)
    }
    await page.emulateMedia({ media: 'print' })
    // The width of A4 without its margins of 12 mm.
    await page.setViewportSize({ width: Math.floor(((210 - 2 * 12) / 25.4) * 96), height: 1000 })
    expect(await cutOff(page)).toEqual([])
    for (const control of ['button', 'checkbox', 'textbox', 'combobox'] as const) {
      expect(await page.getByRole(control).count(), control).toBe(0)
    }
    const printed = await page.getByRole('main').innerText()
    expect(printed.split(note)).toHaveLength(4)
    expect(printed).not.toContain(code.slice(0, 4))
  })
})

test('by keyboard, a role is kept, noted, left out of the comparison, removed and put back', async () => {
  const page = await openRole('bank-teller', {
    stored: { 'front-or-back:shortlist': '[["trainer",""]]' }
  })
  await button(page, 'Keep this job').press('Enter')
  await button(page, 'Kept. Remove it').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${inject('origin')}/en/shortlist/`)
  const note = page.getByRole('textbox', { name: 'Your note Bank teller' })
  await note.press('A')
  await eventually(() => stored(page)).toBe('[["trainer",""],["bank-teller","A"]]')

  await eventually(() => page.getByRole('columnheader').allInnerTexts()).toEqual([
    'Workplace trainer',
    'Bank teller'
  ])
  const compare = page.getByRole('checkbox', { name: 'Show side by side Workplace trainer' })
  await compare.press('Space')
  await eventually(() => page.getByRole('columnheader').allInnerTexts()).toEqual(['Bank teller'])
  await expectFocusOn(compare)

  await button(page, 'Remove Bank teller').press('Enter')
  await expectFocusOn(page.getByRole('status'))
  expect(await stored(page)).toBe('[["trainer",""]]')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await note.waitFor()
  await expectFocusOn(page.getByRole('status'))
  expect(await stored(page)).toBe('[["trainer",""],["bank-teller","A"]]')
  await expectQuiet(page)
})

test('on a phone, the third role is reached by scrolling the table, also by keyboard', async () => {
  const kept = [
    ['trainer', ''],
    ['bank-teller', ''],
    ['editor', '']
  ] as const
  const page = await openList({ kept, width: 360, height: 740 })
  const third = page.getByRole('columnheader', { name: 'Editor' })
  await third.waitFor()
  expect((await third.boundingBox())?.x).toBeGreaterThan(300)
  await page.getByRole('region', { name: 'Side by side' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await eventually(async () => (await third.boundingBox())?.x).toBeLessThan(230)
  expect(await cutOff(page)).toEqual([])
})

test('on a wide screen, three roles use its whole width', async () => {
  const kept = [
    ['trainer', ''],
    ['bank-teller', ''],
    ['editor', '']
  ] as const
  const page = await openList({ kept })
  await eventually(
    async () => (await page.getByRole('table').boundingBox())?.width
  ).toBeGreaterThan(1000)
})

type ListVisit = Partial<Visit> & {
  readonly locale?: 'en' | 'vi'
  readonly kept: readonly (readonly [role: string, note: string])[]
}

/** Opens the shortlist with these roles and notes. */
function openList({ locale = 'en', kept, stored: more = {}, ...visit }: ListVisit): Promise<Page> {
  return openPage({
    path: `/${locale}/shortlist/`,
    language: locale,
    stored: { ...more, 'front-or-back:shortlist': JSON.stringify(kept) },
    ...visit
  })
}

function button(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true })
}

/** The stored list. */
function stored(page: Page): Promise<string | null> {
  return page.evaluate(() => localStorage.getItem('front-or-back:shortlist'))
}

/** Runs in the page: replaces `print()` by a function that counts its calls. */
function recordPrinting(): void {
  let printed = 0
  window.print = () => Object.assign(window, { printed: ++printed })
}
