import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { median } from './support/median.ts'
import { pause } from './support/pace.ts'
import { people } from './support/people.ts'
import { type Counted, countWork, type WorkSoFar } from './support/processor.ts'
import { openQuiz } from './support/quiz-visit.ts'
import { SLOW_DOWN } from './support/slow-phone.ts'
import { middleOf } from './support/tap-point.ts'

// How quickly an answer shows on a slow phone: within one frame, with the processor slowed down to a quarter.
//
// What is measured is how long the processor works on the page's script, the new styles and the new boxes, from a tap to
// the next frame. Left out are the marks that the browser then paints, which other processors do here than on a phone, what the
// browser itself does to make a tap of a touch, and the waiting for the screen's next refresh, which depends on when in a frame
// somebody taps. Both numbers must leave room for them.

const ONE_FRAME = 1000 / 60
const COUNTED: readonly Counted[] = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration']

test('an answer, and the next statement, show within one frame', async () => {
  const quiz = await openQuiz({ hurried: true, touch: true, width: 360, height: 740 })
  const workSoFar = await countWork(quiz.page)
  const answers: number[] = []
  const steps: number[] = []

  for (const [at, answer] of people.counter.answers.slice(0, 15).entries()) {
    await quiz.statement(at + 1).waitFor()
    await pause(quiz.page)
    answers.push(await workOfTap(quiz.option(answer), workSoFar))
    expect(await quiz.option(answer).isChecked()).toBe(true)
    steps.push(await workOfTap(quiz.button(quiz.text.next), workSoFar))
  }
  await quiz.statement(16).waitFor()

  const slow = [answers, steps].map((work) => Math.round(SLOW_DOWN * median(work) * 10) / 10)
  console.info(`On a slow phone an answer takes ${slow[0]} ms, the next statement ${slow[1]} ms.`)
  expect(slow.filter((milliseconds) => milliseconds > ONE_FRAME)).toEqual([])
})

/** Milliseconds of work from the tap to the frame after it. */
async function workOfTap(target: Locator, workSoFar: WorkSoFar): Promise<number> {
  const { x, y } = await middleOf(target)
  const page = target.page()
  const before = await workSoFar(...COUNTED)
  await page.touchscreen.tap(x, y)
  await nextFrame(page)
  return (await workSoFar(...COUNTED)) - before
}

/** The second callback comes when the frame of the first is painted. */
function nextFrame(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
  )
}
