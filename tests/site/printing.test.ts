import { PDFDocument } from 'pdf-lib'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, inject, test } from 'vitest'
import { openPage } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { cutOff } from './support/cut-off.ts'
import { eventually } from './support/eventually.ts'
import { people, unclearPeople } from './support/people.ts'
import { openResult, rolesOn } from './support/result-visit.ts'

// The printed result, worksheet and lesson plan, on A4 and Letter.

const paper = ['A4', 'Letter'] as const
/**
 * The width of A4, which is narrower than Letter, without the style's margins of 14 mm, in CSS
 * pixels (96 per inch).
 */
const PRINTED_WIDTH = Math.floor(((210 - 2 * 14) / 25.4) * 96)

describe.each(['en', 'vi'] as const)('in %s', (locale) => {
  test('every result fits on four pages', async () => {
    const {
      page,
      code: shown,
      unfold,
      button
    } = await openResult({
      locale,
      prepare: (context) => context.addInitScript(recordPrinting)
    })
    const { share } = contentIn(locale).ui.result.island
    const sheets: Record<string, number> = {}
    for (const [who, { code }] of Object.entries({ ...people, ...unclearPeople })) {
      await page.goto(`${inject('origin')}/${locale}/result/#${code}`)
      await eventually(() => shown.textContent()).toBe(code)
      await unfold(share.private)
      // The button waits for the answers behind each pull, which are printed too.
      await button(share.print).click()
      await eventually(() => page.evaluate('printed')).toContain(code)
      for (const format of paper) sheets[`${who} on ${format}`] = await sheetsOf(page, format)
    }
    expect(Object.entries(sheets).filter(([, count]) => count > 4)).toEqual([])
  })

  test('the worksheet takes exactly two pages: the statements, and the scoring key', async () => {
    const page = await openPage({ path: `/${locale}/worksheet/` })
    for (const format of paper) expect(await sheetsOf(page, format), format).toBe(2)
  })

  test('the lesson plan takes exactly two pages: the lesson, and what to think about before', async () => {
    const page = await openPage({ path: `/${locale}/lesson-plan/` })
    for (const format of paper) expect(await sheetsOf(page, format), format).toBe(2)
  })

  test.each(['worksheet/', 'lesson-plan/', `result/#${people.atHomeOnBoth.code}`])(
    'nothing on %s is wider than the printed area',
    async (path) => {
      const page = await openPage({ path: `/${locale}/${path}`, width: PRINTED_WIDTH })
      await page.emulateMedia({ media: 'print' })
      expect(await cutOff(page)).toEqual([])
    }
  )
})

describe('a printed result', () => {
  const answer = 'I like work where customers bring problems that I must solve right away.'
  const suffix = `#${people.counter.code}`
  const prepare = (context: BrowserContext) => context.addInitScript(recordPrinting)

  test('has the answers, the texts of all six cards, and everything that is folded on the screen', async () => {
    const { page } = await openResult({ suffix, prepare })
    await rolesOn(page)
    // Three of the cards are on the screen.
    await page.getByRole('button', { name: 'Show 3 more' }).waitFor()
    expect(await page.locator('.roles > li').count()).toBe(6)
    await page.locator('.pulls li li').first().waitFor({ state: 'attached' })
    const open = await page.locator('details[open]').count()

    await page.emulateMedia({ media: 'print' })
    await page.pdf({ format: 'A4' })
    const paper = String(await page.evaluate('onPaper'))
    for (const words of [
      ...[answer, 'Your answers behind it', 'One step is one place on the answer scale'],
      ...[
        'Those on your side and the closest come first',
        'About 9 in 10 people who answer like you'
      ],
      ...['The dot is your score.', people.counter.code, 'A message to send'],
      ...['Read one advert', 'May I watch somebody do this job for an hour?']
    ]) {
      expect(paper).toContain(words)
    }
    for (const card of await page.locator('.roles > li').all()) {
      for (const line of await card.locator('h3, p').all()) {
        expect(paper).toContain((await line.innerText()).trim())
      }
    }
    // Afterwards, everything is folded again.
    expect(await page.locator('details[open]').count()).toBe(open)
    await page.emulateMedia({ media: 'screen' })
    expect(await page.getByText(answer).isVisible()).toBe(false)
  })

  test('by Ctrl+P is the browser’s own: the page does not prevent it', async () => {
    const { page } = await openResult({ suffix, prepare })
    await rolesOn(page)
    await page.evaluate(() => {
      addEventListener('keydown', (event) =>
        Object.assign(window, { key: [event.key, event.defaultPrevented] })
      )
    })
    await page.keyboard.press('Control+p')
    expect(await page.evaluate('key')).toEqual(['p', false])
    expect(await page.evaluate('window.printed')).toBeUndefined()
  })

  test('by the button waits for the answers', async () => {
    const { page, unfold, button } = await openResult({
      suffix,
      prepare: async (context) => {
        await prepare(context)
        await context.route('**/scripts/en-answers.js', (route) => route.abort())
      }
    })
    await unfold('Why this result?')
    await unfold('Your answers behind it')
    await page.locator('.pulls').getByRole('alert').waitFor()
    expect(await page.getByText(answer).count()).toBe(0)
    await page.context().unroute('**/scripts/en-answers.js')
    await unfold('Private link and code')
    await button('Print everything').click()
    await eventually(() => page.evaluate('window.printed')).toContain(answer)
  })
})

test('buttons and the link to the other language are not printed; the code is', async () => {
  const { code } = people.almostCounter
  const { page, unfold } = await openResult({ suffix: `#${code}` })
  await rolesOn(page)
  await unfold('Private link and code')
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button').allInnerTexts()).toEqual([])
  expect(await page.getByRole('link', { name: 'Tiếng Việt' }).count()).toBe(0)
  expect(await page.getByText(code, { exact: true }).isVisible()).toBe(true)
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
 * Runs in the page. Replaces `print()` by a function that records the page's text, as `printed`; and
 * when the browser prints, records the text that is visible then, as `onPaper`.
 */
function recordPrinting(): void {
  window.print = () => Object.assign(window, { printed: document.body.textContent })
  addEventListener('load', () => {
    // Added after the page's own listener, so it records what is printed.
    addEventListener('beforeprint', () => {
      Object.assign(window, { onPaper: document.body.innerText })
    })
  })
}
