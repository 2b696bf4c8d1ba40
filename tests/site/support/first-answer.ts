import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { openPage } from '../../support/visit.ts'
import { contentIn } from './content.ts'
import { quizOn } from './quiz-visit.ts'
import { SLOW_DOWN, slowLine } from './slow-phone.ts'
import { recordThreadTime, type TimeUntilMark } from './thread-time.ts'

/** The address of a quiz: ours, or the one written by hand (tests/fixtures/minimal-quiz.html). */
export type QuizAddress = { readonly origin: string; readonly path: string }

/** Times in milliseconds from the start of the navigation, on a slow phone. */
export type FirstAnswer = {
  /** The time when the accepted press of an answer and Next happened. */
  readonly accepted: number
  /** The time when the second statement was in the document. */
  readonly shown: number
  /** The compressed size of the page's HTML in bytes. */
  readonly bytes: number
}

/**
 * Measures how soon a quiz accepts an answer when nothing is cached. Beginning with the frame after
 * the one that first painted the statement, the first answer and Next are pressed in every frame
 * until another statement is shown; the last of these presses is the accepted one. A press before
 * the script is loaded has no effect, except that the radio button stays checked.
 *
 * Each time is the sum of two parts: the time of the page's last byte on an emulated slow network,
 * in real time, and four times the processor time that the main thread used until the event. The
 * simpler way, to throttle the processor and measure elapsed time, has the same results on an idle
 * machine. On a busy machine its times are twice as long, and the ratio of two quizzes differs. A
 * browser parses some of the page before its last byte arrives; this work is counted as if it came
 * after that byte. So the larger page is measured slightly too slow, by less than a frame.
 */
export async function firstAnswer({ origin, path }: QuizAddress): Promise<FirstAnswer> {
  const { page, timeUntil } = await pressed({ origin, path })
  const { lastByte, bytes } = await page.evaluate(readNavigation)
  await expectStepThatCanBeUndone(page)
  await page.context().close()
  return {
    accepted: lastByte + SLOW_DOWN * timeUntil(NAMES.pressed),
    shown: lastByte + SLOW_DOWN * timeUntil(NAMES.shown),
    bytes
  }
}

const NAMES = {
  pressed: 'answer pressed',
  shown: 'second statement shown',
  next: contentIn('en').ui.quiz.island.next
}

/**
 * Opens a quiz and resolves once it has accepted an answer. Until then nothing is evaluated in the
 * page, because that would be counted as its work.
 */
async function pressed(
  address: QuizAddress
): Promise<{ readonly page: Page; readonly timeUntil: TimeUntilMark }> {
  const { promise: shown, resolve } = Promise.withResolvers<void>()
  const { promise: recorded, resolve: record } =
    Promise.withResolvers<Awaited<ReturnType<typeof recordThreadTime>>>()
  const page = await openPage({
    ...address,
    touch: true,
    width: 360,
    height: 740,
    until: 'commit',
    prepare: (context) => context.addInitScript(pressUntilAccepted, NAMES),
    prepareTab: async (tab) => {
      tab.on('console', (message) => message.text() === NAMES.shown && resolve())
      await slowLine(tab)
      record(await recordThreadTime(tab))
    }
  })
  await shown
  return { page, timeUntil: await (await recorded)() }
}

/** Expects that the browser's back button returns to statement 1 with the answer still checked. */
async function expectStepThatCanBeUndone(page: Page): Promise<void> {
  const quiz = quizOn(page, 'en')
  await quiz.statement(2).waitFor()
  await page.goBack()
  await quiz.statement(1).waitFor()
  expect(await quiz.option(1).isChecked()).toBe(true)
}

/** Runs in the page, before the page's own scripts. */
function pressUntilAccepted(names: typeof NAMES): void {
  let first: string | undefined
  const look = (): void => {
    const statement = document.querySelector('legend')?.textContent?.trim()
    if (statement && first !== undefined && statement !== first) {
      performance.mark(names.shown)
      console.info(names.shown)
      return
    }
    if (statement === first) press()
    // The browser paints a frame after its callbacks, and a person can press only what they see. So
    // the first press is in the frame after the one that paints the statement.
    first = statement || undefined
    requestAnimationFrame(look)
  }
  const press = (): void => {
    if (first === undefined) return
    performance.mark(names.pressed)
    document.querySelector<HTMLInputElement>('input[type=radio]')?.click()
    for (const button of document.querySelectorAll('button')) {
      if (button.textContent === names.next) button.click()
    }
  }
  requestAnimationFrame(look)
}

/** Runs in the page. `lastByte` is in milliseconds from the start of the navigation. */
function readNavigation(): { lastByte: number; bytes: number } {
  const [navigation] = performance.getEntriesByType('navigation')
  if (!(navigation instanceof PerformanceNavigationTiming)) {
    throw new Error('The browser has no PerformanceNavigationTiming entry for this page.')
  }
  return { lastByte: navigation.responseEnd, bytes: navigation.encodedBodySize }
}
