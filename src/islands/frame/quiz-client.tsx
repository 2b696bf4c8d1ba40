import { LOCALES } from '#i18n/locales'
import { pathTo } from '#i18n/paths'
import { carryingHash, type Tab, tabOf } from '#stores/tab'
import { openQuiz } from '../quiz/open-quiz.ts'
import { Quiz } from '../quiz/quiz.tsx'
import type { QuizProps } from '../quiz/quiz-props.ts'
import { mount } from '../shared/mount.tsx'
import { visitFrame } from './frame-visit.ts'

/** The quiz inside somebody else's page. */
const wrapper = document.getElementById('frame')
if (wrapper) mountFrameQuiz(wrapper)

function mountFrameQuiz(wrapper: HTMLElement): void {
  mount<QuizProps>((props, root) => {
    const visit = visitFrame({
      wrapper,
      speak(language) {
        const locale = LOCALES.find((one) => one === language)
        if (locale) visit.goTo(pathTo(locale, 'frame'), carryingHash(quiz.progress()).slice(1))
      }
    })
    const finishAt = (code: string): void => {
      visit.link.send({ type: 'complete' })
      visit.goTo(props.result, code)
    }
    const quiz = openQuiz(root, props, { tab: frameTab(), done: finishAt })
    visit.remember('')
    quiz.$at.listen((step) => {
      visit.link.send({ type: 'progress', step, total: props.slots.length })
    })
    return <Quiz quiz={quiz} props={props} finishAt={finishAt} quietStart />
  })
}

/** The history belongs to the page around: our questions are no steps in it. */
function frameTab(): Tab {
  const tab = tabOf(window)
  return { ...tab, note: (place) => tab.note(place, false), listen: () => {} }
}
