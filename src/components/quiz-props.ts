import { languageContent, siteContent } from '#content/site-content'
import { type Locale, OTHER_LOCALE } from '#i18n/locales'
import type { QuizProps } from '#islands/quiz/quiz-text.ts'

/** What the quiz is made of in a language; `result` is where it leads to. */
export function quizProps(locale: Locale, result: string): QuizProps {
  const { model } = siteContent()
  const other = OTHER_LOCALE[locale]
  const statementsIn = (language: Locale): readonly string[] => {
    const { statements } = languageContent(language).words
    return model.questions.map(({ id }) => statements[id] ?? '')
  }
  const { ui, words } = languageContent(locale)
  return {
    text: ui.quiz.island,
    scale: words.scale,
    statements: statementsIn(locale),
    slots: model.questions.map(({ slot }) => slot),
    other: { locale: other, statements: statementsIn(other) },
    result
  }
}
