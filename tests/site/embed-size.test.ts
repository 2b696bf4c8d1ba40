import type { Frame } from 'playwright-core'
import { expect, test } from 'vitest'
import { RESERVED_HEIGHT } from '#embed/settings'
import { LOCALES } from '#i18n/locales'
import { DEVICE_KEY } from '#stores/device'
import { formatQuizProgress } from '#stores/quiz-progress'
import { openPage } from '../support/visit.ts'
import { contentIn } from './support/content.ts'
import { eventually } from './support/eventually.ts'
import { answerInFrame, boardServer, heightOf, openHost } from './support/host-visit.ts'
import { people } from './support/people.ts'

// The frame's height, and that nothing in the host shifts by itself.

const host = boardServer()
const { answers } = people.counter
const verdict = 'Your answers point clearly to the front office.'

test('the iframe has a title, is lazy-loaded, and is as high as its content', async () => {
  const { page, frame } = await openHost(host(), 'element')
  const quiz = await frame()
  const element = page.locator('#quiz iframe')
  expect(await element.getAttribute('title')).toBe(
    'Front or Back: which side of the counter suits you?'
  )
  expect(await element.getAttribute('loading')).toBe('lazy')
  expect(await element.getAttribute('referrerpolicy')).toBe('strict-origin')
  await answerInFrame(quiz, answers)
  const result = await frame()
  await result.getByText(verdict).waitFor()
  await eventually(async () => (await heightOf(element)) - (await wanted(result))).toBe(0)
  expect(await heightOf(element)).toBeGreaterThan(1500)
})

// The host late-script.html shows the Vietnamese quiz, whose texts are longer.
test.each([
  ['element', 336, 'normal'],
  ['element', 1280, 'blocked'],
  ['late-script', 336, 'blocked'],
  ['late-script', 720, 'normal'],
  ['late-script', 1280, 'blocked']
] as const)(
  '%s at %i px, storage %s: the host has no layout shift while the quiz loads and is answered',
  async (name, width, storage) => {
    // The viewport includes the content below the quiz, because browsers count only layout shifts
    // inside the viewport.
    const { page, frame } = await openHost(host(), name, {
      width,
      height: 1600,
      storage,
      prepare: (context) => context.addInitScript(recordLayoutShifts)
    })
    const quiz = await frame()
    expect(await page.locator('#after').isVisible()).toBe(true)
    for (let answered = 1; answered < answers.length; answered++) {
      await quiz.getByRole('radio').first().press('2')
      await quiz.locator('input:focus').press('Enter')
      await quiz.locator(`progress[value="${answered}"]`).waitFor()
    }
    expect(await page.evaluate('shifts')).toEqual([])
  }
)

test.each(
  LOCALES.flatMap((locale) =>
    [320, 360, 720, 1280].flatMap((width) => [
      [locale, width, 'resume', 27] as const,
      [locale, width, 'seeResult', 28] as const
    ])
  )
)(
  '%s at %i px: what is offered after an earlier visit (%s) fits into the reserved height',
  async (locale, width, offer, at) => {
    const page = await openPage({
      path: `/${locale}/frame/`,
      width,
      stored: { [DEVICE_KEY]: formatQuizProgress({ answers, at }) }
    })
    await page
      .getByRole('button', { name: contentIn(locale).ui.quiz.island.arrival[offer] })
      .waitFor()
    expect(await heightOf(page.locator('#frame'))).toBeLessThanOrEqual(RESERVED_HEIGHT)
  }
)

test.each(['normal', 'blocked'] as const)(
  'storage %s: the next statement is shown where the last one was',
  async (storage) => {
    const { frame } = await openHost(host(), 'element', { width: 360, storage })
    const quiz = await frame()
    const top = async () => (await quiz.locator('legend').boundingBox())?.y
    const before = await top()
    await quiz.getByRole('radio').first().click()
    await quiz.getByText('Statement 2 of 28').waitFor()
    expect(await top()).toBe(before)
  }
)

test('the host scrolls to the top of the result, also when it was scrolled to the last statement', async () => {
  const { page, frame } = await openHost(host(), 'element', { width: 360, height: 500 })
  await answerInFrame(await frame(), answers)
  await (await frame()).getByText(verdict).waitFor()
  expect(Math.abs((await page.locator('#quiz').boundingBox())?.y ?? 99)).toBeLessThan(1)
})

test.each([
  ['element', 0],
  ['sticky-header', 70]
] as const)(
  '%s: in a window of 667 × 320 px, each next statement is scrolled into view, below a header of %i px',
  async (name, header) => {
    const { page, frame } = await openHost(host(), name, { width: 667, height: 320 })
    const quiz = await frame()
    for (const n of [2, 3]) {
      // By key: a second tap so soon after the first would count as one of a double tap.
      await quiz.getByRole('button', { name: 'Skip' }).press('Enter')
      await quiz.getByText(`Statement ${n} of 28`).waitFor()
      await eventually(async () => {
        const box = await quiz.locator('legend').boundingBox()
        return box !== null && box.y >= header - 1 && box.y + box.height <= 321
      }).toBe(true)
    }
    expect(await page.evaluate('scrollX')).toBe(0)
  }
)

test('the result begins below a header that sticks to the top, if the host has set a scroll-margin', async () => {
  const { page, frame } = await openHost(host(), 'sticky-header', { width: 360, height: 500 })
  await answerInFrame(await frame(), answers)
  await (await frame()).getByText(verdict).waitFor()
  expect(Math.abs(((await page.locator('#quiz').boundingBox())?.y ?? 99) - 70)).toBeLessThan(1)
})

test('in a window that shows the statement, nothing scrolls the host’s page', async () => {
  const { page, frame } = await openHost(host(), 'element', { width: 1280, height: 900 })
  const quiz = await frame()
  await page.evaluate('scrollTo(0, 40)')
  await quiz.getByRole('radio').first().click()
  await quiz.getByText('Statement 2 of 28').waitFor()
  await quiz.getByRole('radio').first().click()
  await quiz.getByText('Statement 3 of 28').waitFor()
  expect(await page.evaluate('scrollY')).toBe(40)
})

test('a hundred widths cause no loop of resize messages', async () => {
  const { page, frame, posted } = await openHost(host(), 'element')
  const quiz = await frame()
  await quiz.getByText('Statement 1 of 28').waitFor()
  const element = page.locator('#quiz iframe')
  for (let size = 0; size < 100; size++)
    await page.setViewportSize({ width: 280 + size * 9, height: 800 })
  await eventually(async () => (await heightOf(element)) - (await wanted(quiz))).toBe(0)
  const heights = (await posted()).filter((data) => (data as { type?: string }).type === 'resize')
  expect(heights.length).toBeLessThan(110)
})

/** The height of the frame's content, rounded up to whole pixels. */
async function wanted(frame: Frame): Promise<number> {
  return Math.ceil((await frame.locator('#frame').boundingBox())?.height ?? 0)
}

/** Runs in the page: records all layout shifts. */
function recordLayoutShifts(): void {
  const shifts: unknown[] = []
  Object.assign(window, { shifts })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push(entry.toJSON())
  }).observe({ type: 'layout-shift', buffered: true })
}
