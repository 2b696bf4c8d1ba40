import type { Answer } from '#domain/model'
import { deviceOf } from '#stores/device'
import { later } from '#stores/later'
import { createOneTap, ONE_TAP_KEY } from '#stores/one-tap'
import { forgetPerson } from '#stores/person'
import { createQuiz, type Quiz } from '#stores/quiz'
import { storageEntry } from '#stores/storage-entry'
import type { Tab } from '#stores/tab'
import { ignoreSecondTaps } from '../second-taps.ts'
import type { QuizProps } from './quiz-props.ts'

type Dependencies = {
  readonly tab: Tab
  /** Called with the result code at the end of the quiz, unless the closing screen is shown. */
  readonly done: (code: string) => void
}

/**
 * Creates and starts the quiz of a page. Before this script has loaded, a visitor can already choose
 * an answer in the server-rendered radio buttons, and turn the switch off. Both are read here, before
 * the first render; the answer counts as the one to the first question.
 */
export function openQuiz(
  root: HTMLElement,
  { slots }: QuizProps,
  { tab, done }: Dependencies
): Quiz {
  const early = root.querySelector<HTMLInputElement>('[type=radio]:checked')
  const oneTap = createOneTap(storageEntry(window, 'localStorage', ONE_TAP_KEY), later)
  if (root.querySelector<HTMLInputElement>('[type=checkbox]')?.checked === false) oneTap.set(false)
  const quiz = createQuiz({
    slots,
    device: deviceOf(window),
    tab,
    oneTap,
    forgetPerson: () => forgetPerson(window),
    now: () => performance.now(),
    later,
    done
  })
  quiz.start(Number(early?.value ?? 0) as Answer)
  const stepped = ignoreSecondTaps(root)
  quiz.$at.listen((at, before) => {
    if (at > (before ?? 0)) stepped()
  })
  addEventListener('pagehide', quiz.leave)
  return quiz
}
