import { expect, test } from 'vitest'
import { fill } from '#i18n/fill'
import { openCaseload } from './support/caseload-visit.ts'
import { eventually } from './support/eventually.ts'
import { people } from './support/people.ts'

// While the sheets of 300 people are prepared for print, the page can be used.

/**
 * The longest task that browsers may take, in milliseconds. A slice takes 24 and the sheet that it has
 * begun; what is beyond are style, paint and garbage collection. All sheets at once took 7,000.
 */
const LONGEST_TASK = 200

test('no task is long while 300 sheets are prepared, and the page can be scrolled', async () => {
  const visit = await openCaseload({ prepare: (context) => context.addInitScript(watchTasks) })
  const { page, text } = visit
  const codes = Object.values(people).map(({ code }) => code)
  await visit.add(
    Array.from({ length: 300 }, (_, at) => `P${at + 1} ${codes[at % codes.length]}`).join('\n')
  )
  await page.getByText(fill(text.add.added, { read: 300 })).waitFor()
  await page.getByRole('checkbox', { name: text.table.selectAll }).check()
  const ready = page.getByText(fill(text.printing.ready, { total: 300 }))
  let longest = Infinity
  // Other work on the machine can only make a task longer, so the quickest of three rounds counts.
  for (let round = 0; round < 3 && longest > LONGEST_TASK; round++) {
    await page.evaluate(() => Object.assign(window, { longTasks: [] }))
    await visit.button(text.table.sheets).click()
    await page.getByRole('progressbar', { name: text.printing.label }).waitFor()
    const before = await page.evaluate('scrollY')
    await page.mouse.wheel(0, -300)
    await eventually(() => page.evaluate('scrollY')).not.toBe(before)
    await page.getByRole('progressbar', { name: text.printing.label }).waitFor()
    await ready.waitFor({ state: 'attached', timeout: 120_000 })
    expect(await page.evaluate('printedSheets')).toBe(300)
    const tasks = await page.evaluate<readonly number[]>('longTasks')
    longest = Math.min(longest, Math.max(0, ...tasks))
  }
  console.info(`The longest task took ${longest} ms.`)
  expect(longest).toBeLessThanOrEqual(LONGEST_TASK)
}, 420_000)

/** Runs in the page: collects the tasks of more than 50 ms, and replaces `print()`. */
function watchTasks(): void {
  Object.assign(window, { longTasks: [] })
  new PerformanceObserver((list) => {
    const longTasks = list.getEntries().map(({ duration }) => duration)
    Object.assign(window, { longTasks: [...Reflect.get(window, 'longTasks'), ...longTasks] })
  }).observe({ type: 'longtask' })
  window.print = () => {
    Object.assign(window, { printedSheets: document.querySelectorAll('.only-on-paper > *').length })
  }
}
