import type { Answer } from '#domain/model'
import { deviceOf } from '#stores/device'
import { createQuiz, type Quiz } from '#stores/quiz'
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
 * an answer in the server-rendered radio buttons. It is read here, before the first render, and
 * counts as the answer to the first question.
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
