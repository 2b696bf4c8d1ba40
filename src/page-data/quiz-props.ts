import type { Content } from '#content-reader/read-content'
import { type Locale, OTHER_LOCALE } from '#i18n/locales'
import type { QuizProps } from '#islands/quiz/quiz-props.ts'
import { statementsIn } from './statements.ts'

/** What the quiz is made of in a language; `result` is where it leads to. */
export function quizProps(content: Content, locale: Locale, result: string): QuizProps {
  const { ui, words } = content.languages[locale]
  return {
    text: ui.quiz.island,
    scale: words.scale,
    statements: statementsIn(content, locale),
    slots: content.model.questions.map(({ slot }) => slot),
    other: OTHER_LOCALE[locale],
    result
  }
}
