import type { Answer } from '#domain/model'
import { deviceOf } from '#stores/device'
import { createQuiz, type Quiz } from '#stores/quiz'
import { carryingHash, type Tab, tabOf } from '#stores/tab'
import { languageLinks } from '../language-links.ts'
import { draw } from '../light/draw.ts'
import { ignoreSecondTaps } from '../second-taps.ts'
import { keepPageLinksOutOfAddress } from '../page-links.ts'
import { answerKeys } from './answer-keys.ts'
import { QuizView } from './quiz.tsx'
import type { QuizProps } from './quiz-text.ts'

/** What is different where the quiz is not a page of its own. */
type Surroundings = {
  readonly tab?: Tab
  /** Leads to the result for a code. */
  readonly finishAt?: (code: string) => void
  /** Nothing takes the focus before somebody has done something. */
  readonly quietStart?: boolean
  /** What the links to other languages carry behind the place. */
  readonly behind?: string
}

/**
 * Brings the quiz that the page was built with to life. What was chosen before this script arrived stands in the real
 * radio buttons only, so it is read before drawing and counts as the first answer.
 */
export function startQuiz(
  root: HTMLElement,
  props: QuizProps,
  {
    tab = tabOf(window),
    finishAt = (code) => location.assign(`${props.result}#${code}`),
    quietStart = false,
    behind = ''
  }: Surroundings = {}
): Quiz {
  const early = root.querySelector<HTMLInputElement>('input:checked')
  const quiz = createQuiz({
    slots: props.slots,
    device: deviceOf(window),
    tab,
    now: () => performance.now(),
    done: finishAt
  })
  quiz.start(Number(early?.value ?? 0) as Answer)
  const redraw = (): void => draw(root, QuizView({ ...props, quiz, finishAt }))
  redraw()
  if (!quietStart) focusOnNews(root, quiz)

  const { $answers, $at, $stoppedAt, $discarded, $remembers, $missing, $translated } = quiz
  for (const store of [$answers, $stoppedAt, $discarded, $remembers, $missing, $translated]) {
    store.listen(redraw)
  }
  answerKeys(root, quiz)
  keepPageLinksOutOfAddress()
  const stepped = ignoreSecondTaps(root)
  $at.listen((at, before) => {
    redraw()
    focusOnNews(root, quiz)
    if (at > (before ?? 0)) stepped()
  })
  $at.subscribe((at) => {
    document.body.classList.toggle('under-way', at > 0)
    if (at > 0 && !quietStart) scrollTo(0, 0)
  })
  addEventListener('pagehide', quiz.leave)
  languageLinks(() => carryingHash(quiz.place()) + behind)
  return quiz
}

/**
 * The first question is part of the page; each later one, and the last word, is news that a screen reader must hear. At once:
 * later, it would take the focus away from an answer that somebody has chosen by its key meanwhile.
 */
function focusOnNews(root: HTMLElement, quiz: Quiz): void {
  if (quiz.$at.get() === 0) return
  root.querySelector<HTMLElement>('legend, h2')?.focus({ preventScroll: true })
}
