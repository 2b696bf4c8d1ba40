import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { median } from './support/median.ts'
import { pause } from './support/pace.ts'
import { people } from './support/people.ts'
import { type Counted, countWork, type WorkSoFar } from './support/processor.ts'
import { openQuiz } from './support/quiz-visit.ts'
import { SLOW_DOWN } from './support/slow-phone.ts'
import { middleOf } from './support/tap-point.ts'

// On a slow phone, whose processor is four times slower, an answer is shown within one frame.
//
// The test measures the processor time for script, style and layout from a tap to the next frame.
// The figures must leave room for what is not included:
// - paint, for which a phone uses other processors than this machine;
// - the browser's own work to turn a touch into a tap;
// - the wait for the next refresh of the screen, which depends on when in a frame somebody taps.

const ONE_FRAME = 1000 / 60
const COUNTED: readonly Counted[] = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration']

test('an answer, and the next statement, take less processor time than one frame', async () => {
  const quiz = await openQuiz({
    hurried: true,
    touch: true,
    width: 360,
    height: 740,
    // So that a step comes when the test taps on Next, and is measured apart from the answer.
    stored: { 'front-or-back:one-tap': 'off' }
  })
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

/** The processor time from a tap to the frame after it, in milliseconds. */
async function workOfTap(target: Locator, workSoFar: WorkSoFar): Promise<number> {
  const { x, y } = await middleOf(target)
  const page = target.page()
  const before = await workSoFar(...COUNTED)
  await page.touchscreen.tap(x, y)
  await nextFrame(page)
  return (await workSoFar(...COUNTED)) - before
}

/** Resolves in the second animation frame, when the first one is painted. */
function nextFrame(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())))
  )
}
