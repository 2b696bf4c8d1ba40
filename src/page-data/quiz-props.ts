import { languageContent, siteContent } from '#content-reader/site-content'
import { type Locale, OTHER_LOCALE } from '#i18n/locales'
import type { QuizProps } from '#islands/quiz/quiz-props.ts'
import { statementsIn } from './statements.ts'

/** What the quiz is made of in a language; `result` is where it leads to. */
export function quizProps(locale: Locale, result: string): QuizProps {
  const { ui, words } = languageContent(locale)
  return {
    text: ui.quiz.island,
    scale: words.scale,
    statements: statementsIn(locale),
    slots: siteContent().model.questions.map(({ slot }) => slot),
    other: OTHER_LOCALE[locale],
    result
  }
}
