import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { openPage } from '../../support/visit.ts'
import { said } from './content.ts'
import { quizOn } from './quiz-visit.ts'
import { SLOW_DOWN, slowLine } from './slow-phone.ts'
import { recordThreadTime, type TimeUntilMark } from './thread-time.ts'

/** Where to find a quiz: ours, or the one written by hand. */
export type QuizAddress = { readonly origin: string; readonly path: string }

/** Milliseconds from the start of the navigation, on a slow phone. */
export type FirstAnswer = {
  /** The press on an answer and on Next that led to the second statement. */
  readonly accepted: number
  /** The second statement is in the page. */
  readonly shown: number
  /** Size of the page as it came over the line, compressed. */
  readonly bytes: number
}

/**
 * How soon a quiz takes an answer, with nothing in any cache. From the frame after the one that first painted the statement,
 * the first answer and Next are pressed at every frame until another statement stands there; the last of these presses is the one
 * that was accepted. A press before the script has arrived leads nowhere, but its choice stays in the real radio button.
 *
 * The time is that of the page's last byte on a slow line, which is really waited for, and four times the processor time that the
 * main thread then used up to the press. Slowing the processor down and looking at the clock instead gives the same on a machine
 * that does nothing else, but on a busy one twice as much, and another ratio. What the browser parses while bytes still arrive
 * is counted as if it came after them, which is to the disadvantage of the larger page, by less than a frame.
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
  next: said('en').ui.quiz.island.next
}

/** Opens a quiz and comes back when it has accepted an answer. Until then nothing is asked of the page, which would be work for it. */
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

/** The answer was taken, and the back button leads back to it. */
async function expectStepThatCanBeUndone(page: Page): Promise<void> {
  const quiz = quizOn(page, 'en')
  await quiz.statement(2).waitFor()
  await page.goBack()
  await quiz.statement(1).waitFor()
  expect(await quiz.option(1).isChecked()).toBe(true)
}

/** Runs in the page, before anything of the page does. */
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
    // A frame is painted after its callbacks, and nobody can press what they don't see: the first press is in the next one.
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

/** Runs in the page. */
function readNavigation(): { lastByte: number; bytes: number } {
  const [navigation] = performance.getEntriesByType('navigation')
  if (!(navigation instanceof PerformanceNavigationTiming)) {
    throw new Error('The browser does not say how the page came.')
  }
  return { lastByte: navigation.responseEnd, bytes: navigation.encodedBodySize }
}
