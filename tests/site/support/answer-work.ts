import { setTimeout as wait } from 'node:timers/promises'
import type { Locator } from 'playwright-core'
import type { Answer } from '#domain/model'
import { openPage } from '../../support/visit.ts'
import type { QuizAddress } from './first-answer.ts'
import { median } from './median.ts'
import { countWork } from './processor.ts'
import { quizOn } from './quiz-visit.ts'
import { SLOW_DOWN } from './slow-phone.ts'
import { middleOf } from './tap-point.ts'

/** Milliseconds after a tap on an answer; by then the page has finished reacting to it. */
const AFTER_ANSWER = 100

/**
 * Milliseconds after a tap on Next. Longer than any transition on the page, and longer than the
 * time in which the quiz ignores the second tap of a double tap.
 */
const AFTER_NEXT = 400

/**
 * The processor time that one answer takes on a slow phone, in milliseconds: the median of the
 * first `count` statements. It includes all work of the page's main thread (script, style, layout,
 * paint, frames) from the tap on an answer until the page is idle, and from the tap on Next until
 * the page with the next statement is idle.
 */
export async function workPerAnswer({ origin, path }: QuizAddress, count: number): Promise<number> {
  const page = await openPage({
    origin,
    path,
    touch: true,
    width: 360,
    height: 740,
    // Like the minimal quiz, ours then moves on by Next only.
    stored: { 'front-or-back:one-tap': 'off' }
  })
  const quiz = quizOn(page, 'en')
  const workSoFar = await countWork(page)
  const workOf = async (target: Locator, waitAfter: number): Promise<number> => {
    const point = await middleOf(target)
    // To scroll the target into view is work of the page too, which must not be counted.
    await wait(AFTER_ANSWER)
    const before = await workSoFar('TaskDuration')
    await page.touchscreen.tap(point.x, point.y)
    await wait(waitAfter)
    return (await workSoFar('TaskDuration')) - before
  }

  const work: number[] = []
  for (let number = 1; number <= count; number++) {
    await quiz.statement(number).waitFor()
    const answer = await workOf(quiz.option(answers[number % answers.length] ?? 1), AFTER_ANSWER)
    work.push(answer + (await workOf(quiz.button(quiz.text.next), AFTER_NEXT)))
  }
  await quiz.statement(count + 1).waitFor()
  await page.context().close()
  return SLOW_DOWN * median(work)
}

const answers: readonly Answer[] = [1, 2, 3, 4, 5]
