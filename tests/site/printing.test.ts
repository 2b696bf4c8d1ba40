import { PDFDocument } from 'pdf-lib'
import type { Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { openPage } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { cutOff } from './support/cut-off.ts'
import { eventually } from './support/eventually.ts'
import { people, unclearPeople } from './support/people.ts'

// The printed result and worksheet, on A4 and Letter.

const paper = ['A4', 'Letter'] as const
/**
 * The width of A4, which is narrower than Letter, without the style's margins of 14 mm, in CSS
 * pixels (96 per inch).
 */
const PRINTED_WIDTH = Math.floor(((210 - 2 * 14) / 25.4) * 96)

describe.each(['en', 'vi'] as const)('in %s', (locale) => {
  test('every result fits on two pages', async () => {
    // The printed result includes the answers behind each pull, which are fetched before printing.
    const page = await openPage({
      path: `/${locale}/result/`,
      prepare: (context) => context.addInitScript(recordPrinting)
    })
    const { print } = contentIn(locale).ui.result.island.share
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

  test('the worksheet takes exactly two pages: the statements, and the scoring key', async () => {
    const page = await openPage({ path: `/${locale}/worksheet/` })
    for (const format of paper) expect(await sheetsOf(page, format), format).toBe(2)
  })

  test.each(['worksheet/', `result/#${people.atHomeOnBoth.code}`])(
    'nothing on %s is wider than the printed area',
    async (path) => {
      const page = await openPage({ path: `/${locale}/${path}`, width: PRINTED_WIDTH })
      await page.emulateMedia({ media: 'print' })
      expect(await cutOff(page)).toEqual([])
    }
  )
})

describe('the answers behind each pull', () => {
  const answer = 'I like work where customers bring problems that I must solve right away.'
  const summary = 'Your answers behind it'

  test.each([
    ['the button', (page: Page) => page.getByRole('button', { name: 'Print' }).click()],
    ['Ctrl+P', (page: Page) => page.keyboard.press('Control+p')]
  ])(
    'are fetched before %s prints, unfolded on paper, and folded again afterwards',
    async (_, print) => {
      const page = await openPage({
        path: `/en/result/#${people.counter.code}`,
        prepare: (context) => context.addInitScript(recordPrinting)
      })
      await print(page)
      await eventually(() => page.evaluate('printed')).toContain(answer)
      expect(await page.getByText(answer).isVisible()).toBe(false)

      await page.pdf({ format: 'A4' })
      const folded = page.locator('details:not([open])', { hasText: summary })
      expect(await page.evaluate('foldedOnPaper')).toBe(0)
      expect(await folded.count()).toBe(3)
    }
  )
})

test('buttons and the link to the other language are not printed; the code is', async () => {
  const page = await openPage({ path: `/en/result/#${people.almostCounter.code}` })
  await page.getByText(people.almostCounter.code, { exact: true }).waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button').count()).toBe(0)
  expect(await page.getByRole('link', { name: 'Tiếng Việt' }).count()).toBe(0)
  expect(await page.getByText(people.almostCounter.code, { exact: true }).isVisible()).toBe(true)
})

test('with the dark colour scheme, the page is printed dark on white', async () => {
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

/**
 * Runs in the page. Replaces `print()` by a function that records the page's text; before printing,
 * records how many answers are folded.
 */
function recordPrinting(): void {
  window.print = () => Object.assign(window, { printed: document.body.textContent })
  addEventListener('load', () => {
    // Added after the page's own listener, so it records what is printed.
    addEventListener('beforeprint', () => {
      const folded = document.querySelectorAll('.pulls details:not([open])')
      Object.assign(window, { foldedOnPaper: folded.length })
    })
  })
}
