import type { Answer } from '#domain/model'
import { deviceOf } from '#stores/device'
import { createQuiz, type Quiz } from '#stores/quiz'
import type { Tab } from '#stores/tab'
import { ignoreSecondTaps } from '../second-taps.ts'
import type { QuizProps } from './quiz-props.ts'

type Dependencies = {
  readonly tab: Tab
  /** Called with the result code when all is answered. */
  readonly done: (code: string) => void
}

/**
 * The quiz that a page was built with, started. What was chosen before this script arrived stands in the real
 * radio buttons only, so it is read before anything is drawn and counts as the first answer.
 */
export function openQuiz(
  root: HTMLElement,
  { slots }: QuizProps,
  { tab, done }: Dependencies
): Quiz {
  const early = root.querySelector<HTMLInputElement>('input:checked')
  const quiz = createQuiz({
    slots,
    device: deviceOf(window),
    tab,
    now: () => performance.now(),
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
