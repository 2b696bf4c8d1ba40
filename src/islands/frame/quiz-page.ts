import { pathTo } from '#i18n/paths'
import { carryingHash, type Tab, tabOf } from '#stores/tab'
import { LOCALES } from '#i18n/locales'
import type { QuizProps } from '../quiz/quiz-text.ts'
import { startQuiz } from '../quiz/start-quiz.ts'
import { readProps } from '../read-props.ts'
import { visitFrame } from './frame-visit.ts'

/** The quiz inside somebody else's page. */
const wrapper = document.getElementById('frame')
const root = document.getElementById('quiz')
if (wrapper && root) startFrameQuiz(wrapper, root, readProps<QuizProps>())

function startFrameQuiz(wrapper: HTMLElement, root: HTMLElement, props: QuizProps): void {
  const visit = visitFrame({
    wrapper,
    speak(language) {
      const locale = LOCALES.find((one) => one === language)
      if (locale) visit.goTo(pathTo(locale, 'frame'), carryingHash(quiz.place()).slice(1))
    }
  })
  const quiz = startQuiz(root, props, {
    tab: frameTab(),
    quietStart: true,
    finishAt(code) {
      visit.link.tell({ type: 'complete' })
      visit.goTo(props.result, code)
    }
  })
  visit.remember('')
  quiz.$at.listen((step) => {
    visit.link.tell({ type: 'progress', step, total: props.slots.length })
  })
}

/** The history belongs to the page around: our questions are no steps in it. */
function frameTab(): Tab {
  const tab = tabOf(window)
  return { ...tab, note: (place) => tab.note(place, false), listen: () => {} }
}
