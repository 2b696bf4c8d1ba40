import type { CDPSession, Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { people } from './support/people.ts'
import { pause } from './support/pace.ts'
import { openQuiz } from './support/quiz-visit.ts'

// How quickly an answer shows on a slow phone: within one frame, with the processor slowed down to a quarter.
//
// What is measured is how long the processor works on the page's script, the new styles and the new boxes, from a tap to
// the next frame. By the processor's own count that is the same however busy the machine is with other things, which a
// stopwatch and the browser's own slow-down are not; so the slow-down is a multiplication. Left out are the marks that
// the browser then paints, which other processors do here than on a phone, and the waiting for the screen's next refresh,
// which depends on when in a frame somebody taps. Both numbers must leave room for them.

const ONE_FRAME = 1000 / 60
const SLOW_DOWN = 4
const COUNTED = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration']

test('an answer, and the next statement, show within one frame', async () => {
  const quiz = await openQuiz({ hurried: true, touch: true, width: 360, height: 740 })
  const browser = await quiz.page.context().newCDPSession(quiz.page)
  await browser.send('Performance.enable', { timeDomain: 'threadTicks' })
  const answers: number[] = []
  const steps: number[] = []

  for (const [at, answer] of people.counter.answers.slice(0, 15).entries()) {
    await quiz.statement(at + 1).waitFor()
    await pause(quiz.page)
    answers.push(await workOfTap(quiz.option(answer), browser))
    expect(await quiz.option(answer).isChecked()).toBe(true)
    steps.push(await workOfTap(quiz.button(quiz.text.next), browser))
  }
  await quiz.statement(16).waitFor()

  const slow = [answers, steps].map((work) => Math.round(SLOW_DOWN * median(work) * 10) / 10)
  console.info(`On a slow phone an answer takes ${slow[0]} ms, the next statement ${slow[1]} ms.`)
  expect(slow.filter((milliseconds) => milliseconds > ONE_FRAME)).toEqual([])
})

/** Milliseconds of work from the tap to the frame after it. */
async function workOfTap(target: Locator, browser: CDPSession): Promise<number> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error('There is nothing to tap.')
  const page = target.page()
  const before = await workSoFar(browser)
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
  await nextFrame(page)
  return (await workSoFar(browser)) - before
}

async function workSoFar(browser: CDPSession): Promise<number> {
  const { metrics } = await browser.send('Performance.getMetrics')
  const counted = metrics.filter(({ name }) => COUNTED.includes(name))
  if (counted.length < COUNTED.length) throw new Error('The browser does not say how it worked.')
  return counted.reduce((sum, { value }) => sum + 1000 * value, 0)
}

/** The second callback comes when the frame of the first is painted. */
function nextFrame(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
  )
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.POSITIVE_INFINITY
}
