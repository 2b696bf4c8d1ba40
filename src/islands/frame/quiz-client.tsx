import { pathTo } from '#i18n/paths'
import { carryingHash, type Tab, tabOf } from '#stores/tab'
import { openQuiz } from '../quiz/open-quiz.ts'
import { Quiz } from '../quiz/quiz.tsx'
import type { QuizProps } from '../quiz/quiz-props.ts'
import { mount } from '../shared/mount.tsx'
import { shareRuntime } from '../shared/page-runtime.ts'
import { visitFrame } from './frame-visit.ts'
import { announceQuiz } from './announce-quiz.ts'
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
    const goToResult = (code: string): void => {
      visit.host.send({ type: 'complete', ...minutes(visit.$settings.get()) })
      visit.goTo(props.result, code)
    }
    const opened = openQuiz(root, props, { tab: frameTab(), done: goToResult })
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

/** A tab that adds no history entries: the frame shares the history of the host's page. */
function frameTab(): Tab {
  const tab = tabOf(window)
  return { ...tab, write: (progress) => tab.write(progress, false), listen: () => {} }
}
