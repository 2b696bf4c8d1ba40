import type { Content } from '#content-reader/read-content'
import { type Locale, OTHER_LOCALE } from '#i18n/locales'
import { pathTo } from '#i18n/paths'
import type { OwnQuizProps } from '#islands/quiz/client.tsx'
import type { QuizProps } from '#islands/quiz/quiz-props.ts'
import { statementsIn } from './statements.ts'

/**
 * The properties of the quiz island in a language. `result` is the path of the page that follows
 * the quiz.
 */
export function quizProps(content: Content, locale: Locale, result: string): QuizProps {
  const { ui, words } = content.languages[locale]
  // The page does not carry the texts that only the lazy part shows.
  const { arrival, closing, ...text } = ui.quiz.island
  return {
    text,
    scale: words.scale,
    statements: statementsIn(content, locale),
    slots: content.model.questions.map(({ slot }) => slot),
    other: OTHER_LOCALE[locale],
    result
  }
}

/** The properties of the quiz on its own page, outside of a frame. */
export function ownQuizProps(content: Content, locale: Locale): OwnQuizProps {
  return {
    ...quizProps(content, locale, pathTo(locale, 'result')),
    invited: pathTo(locale, 'invited')
  }
}
