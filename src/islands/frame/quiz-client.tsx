import { pathTo } from '#i18n/paths'
import { carryingHash } from '#stores/tab'
import { openQuiz } from '../quiz/open-quiz.ts'
import { Quiz } from '../quiz/quiz.tsx'
import type { QuizProps } from '../quiz/quiz-props.ts'
import { mount } from '../shared/mount.tsx'
import { shareRuntime } from '../shared/page-runtime.ts'
import { visitFrame } from './frame-visit.ts'
import { announceQuiz } from './announce-quiz.ts'
import { memoryOf } from './memory.ts'
import { askForMemory, memoryTab } from './memory-tab.ts'
import { whenSeen } from './when-seen.ts'

/** Starts the quiz in a frame of a host's page. */
const wrapper = document.getElementById('frame')
if (wrapper) mountFrameQuiz(wrapper)

function mountFrameQuiz(wrapper: HTMLElement): void {
  mount<QuizProps>((props, root) => {
    shareRuntime()
    const visit = visitFrame({
      wrapper,
      changeLanguage(language) {
        visit.goTo(pathTo(language, 'frame'), carryingHash(quiz.progress()).slice(1))
      }
    })
    const memory = memoryOf(window)
    const remembered = memory.read()
    // A link of the result leads to a new quiz.
    const continued = remembered?.finished && !visit.isFirst ? undefined : remembered
    const showResult = (): void => {
      memory.write({ answers: opened.$answers.get(), at: 0, finished: true })
      visit.goTo(props.result, opened.code())
    }
    const goToResult = (): void => {
      visit.host.send({ type: 'complete', ...minutes(visit.$settings.get()) })
      showResult()
    }
    const opened = openQuiz(root, props, { tab: memoryTab(memory, continued), done: goToResult })
    // The element was moved while the result was shown.
    if (continued?.finished) showResult()
    askForMemory(opened, memory, visit)
    const { quiz, minutes } = announceQuiz(opened, visit.host, { now: () => performance.now() })
    visit.remember('')
    quiz.$at.listen((step) => {
      visit.host.send({ type: 'progress', step, total: props.slots.length })
    })
    // A statement or heading gets the focus from our script, without scrolling. Controls get it from the
    // visitor, and the browser scrolls to them.
    wrapper.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLElement && target.tabIndex < 0) visit.reveal(target)
    })
    whenSeen(wrapper, () => visit.host.send({ type: 'view' }))
    return <Quiz quiz={quiz} props={props} goToResult={goToResult} quietStart />
  })
}
