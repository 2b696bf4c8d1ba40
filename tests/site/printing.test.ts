import { PDFDocument } from 'pdf-lib'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { openPage } from '../support/visit.ts'
import { said } from './support/content.ts'
import { cutOff } from './support/cut-off.ts'
import { eventually } from './support/eventually.ts'
import { people, unclearPeople } from './support/people.ts'

// On paper, in the two sizes that the world prints on.

const paper = ['A4', 'Letter'] as const
/** A4 without the margins of 14 mm that the style gives it, at 96 pixels an inch: the narrower of the two. */
const PRINTED_WIDTH = Math.floor(((210 - 2 * 14) / 25.4) * 96)

describe.each(['en', 'vi'] as const)('in %s', (locale) => {
  test('every result fits on two sheets', async () => {
    // With the answers behind each pull, which come when somebody prints.
    const page = await openPage({
      path: `/${locale}/result/`,
      prepare: (context) => context.addInitScript(recordPrinting)
    })
    const { print } = said(locale).ui.result.island.share
    const sheets: Record<string, number> = {}
    for (const [who, { code }] of Object.entries({ ...people, ...unclearPeople })) {
      await page.goto(`${inject('origin')}/${locale}/result/#${code}`)
      await page.getByText(code, { exact: true }).waitFor()
      await page.getByRole('button', { name: print, exact: true }).click()
      await eventually(() => page.evaluate('printed')).toContain(code)
      for (const format of paper) sheets[`${who} on ${format}`] = await sheetsOf(page, format)
    }
    expect(Object.entries(sheets).filter(([, count]) => count > 2)).toEqual([])
  })

  test('the worksheet fits on two sheets exactly: the statements, and the key', async () => {
    const page = await openPage({ path: `/${locale}/worksheet/` })
    for (const format of paper) expect(await sheetsOf(page, format), format).toBe(2)
  })

  test.each(['worksheet/', `result/#${people.atHomeOnBoth.code}`])(
    'nothing on %s is wider than a sheet',
    async (path) => {
      const page = await openPage({ path: `/${locale}/${path}`, width: PRINTED_WIDTH })
      await page.emulateMedia({ media: 'print' })
      expect(await cutOff(page)).toEqual([])
    }
  )
})

describe('the answers behind each pull', () => {
  const answer = 'I like working for hours without anyone interrupting me.'
  const behind = 'Your answers behind it'

  test.each([
    ['the button', (page: Page) => page.getByRole('button', { name: 'Print' }).click()],
    ['the keys', (page: Page) => page.keyboard.press('Control+p')]
  ])(
    'are fetched before %s prints, unfolded on paper, and folded again on the screen',
    async (_, print) => {
      const page = await openPage({
        path: `/en/result/#${people.counter.code}`,
        prepare: (context) => context.addInitScript(recordPrinting)
      })
      await print(page)
      await eventually(() => page.evaluate('printed')).toContain(answer)
      expect(await page.getByText(answer).isVisible()).toBe(false)

      await page.pdf({ format: 'A4' })
      const folded = page.locator('details:not([open])', { hasText: behind })
      expect(await page.evaluate('foldedOnPaper')).toBe(0)
      expect(await folded.count()).toBe(3)
    }
  )
})

test('what only makes sense on a screen stays off the paper; the code does not', async () => {
  const page = await openPage({ path: `/en/result/#${people.almostCounter.code}` })
  await page.getByText(people.almostCounter.code, { exact: true }).waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button').count()).toBe(0)
  expect(await page.getByRole('link', { name: 'Tiếng Việt' }).count()).toBe(0)
  expect(await page.getByText(people.almostCounter.code, { exact: true }).isVisible()).toBe(true)
})

test('paper is white also for somebody whose screen is dark', async () => {
  const page = await openPage({ path: '/en/worksheet/', colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print' })
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement)
    return { backgroundColor, color }
  })
  expect(colours).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(42, 35, 28)' })
})

async function sheetsOf(page: Page, format: (typeof paper)[number]): Promise<number> {
  const pdf = await PDFDocument.load(await page.pdf({ format }))
  return pdf.getPageCount()
}

/** Runs in the page. Nothing is printed; what would be is noted, and how many answers are folded on a sheet. */
function recordPrinting(): void {
  window.print = () => Object.assign(window, { printed: document.body.textContent })
  addEventListener('load', () => {
    // After the page's own listener: what it notes is how the sheet looks.
    addEventListener('beforeprint', () => {
      const folded = document.querySelectorAll('.pulls details:not([open])')
      Object.assign(window, { foldedOnPaper: folded.length })
    })
  })
}
