import { h, hydrate } from 'preact'
import type { Answer } from '#domain/model'
import { deviceOf } from '#stores/device'
import { createQuiz } from '#stores/quiz'
import { carryingHash, tabOf } from '#stores/tab'
import { languageLinks } from '../language-links.ts'
import { keepFocus } from '../keep-focus.ts'
import { ignoreSecondTaps } from '../second-taps.ts'
import { keepSkipLinkOutOfAddress } from '../skip-link.ts'
import { answerKeys } from './answer-keys.ts'
import { QuizView } from './quiz.tsx'
import type { QuizProps } from './quiz-text.ts'

/**
 * Brings the quiz that the page was built with to life. What was chosen before this script arrived stands in the real
 * radio buttons only, so it is read before hydration and counts as the first answer.
 */
export function startQuiz(root: HTMLElement, props: QuizProps): void {
  const early = root.querySelector<HTMLInputElement>('input:checked')
  const finishAt = (code: string): void => location.assign(`${props.result}#${code}`)
  const quiz = createQuiz({
    slots: props.slots,
    device: deviceOf(window),
    tab: tabOf(window),
    now: () => performance.now(),
    done: finishAt
  })
  hydrate(h(QuizView, { ...props, quiz, finishAt }), root)
  quiz.start(Number(early?.value ?? 0) as Answer)

  answerKeys(root, quiz)
  keepFocus(root)
  keepSkipLinkOutOfAddress()
  const stepped = ignoreSecondTaps(root)
  quiz.$at.listen((at, before) => {
    if (at > (before ?? 0)) stepped()
  })
  quiz.$at.subscribe((at) => {
    document.body.classList.toggle('under-way', at > 0)
    if (at > 0) scrollTo(0, 0)
  })
  addEventListener('pagehide', quiz.leave)
  languageLinks(() => carryingHash(quiz.place()))
}
