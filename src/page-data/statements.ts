import type { Content } from '#content-reader/read-content'
import type { Locale } from '#i18n/locales'

/** The statements of the quiz in a language, in the order asked, without the tie-breakers. */
export function statementsIn(content: Content, locale: Locale): readonly string[] {
  const { statements } = content.languages[locale].words
  return content.model.questions.map(({ id }) => statements[id] ?? '')
}

/**
 * By slot: every statement in a language, tie-breakers included. The slots of retired questions are
 * empty.
 */
export function statementsBySlot(content: Content, locale: Locale): readonly string[] {
  const { questions, tieBreakers } = content.model
  const texts = content.languages[locale].words.statements
  const statements: string[] = []
  for (const { id, slot } of [...questions, ...tieBreakers]) statements[slot] = texts[id] ?? id
  return statements
}
