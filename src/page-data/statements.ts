import type { Content } from '#content-reader/read-content'
import type { Locale } from '#i18n/locales'

/** The statements of the quiz in a language, in the order asked. */
export function statementsIn(content: Content, locale: Locale): readonly string[] {
  const { statements } = content.languages[locale].words
  return content.model.questions.map(({ id }) => statements[id] ?? '')
}

/** Every statement in a language by its slot, tie-breakers included. */
export function statementsBySlot(content: Content, locale: Locale): readonly string[] {
  const { questions, tieBreakers } = content.model
  const said = content.languages[locale].words.statements
  const statements: string[] = []
  for (const { id, slot } of [...questions, ...tieBreakers]) statements[slot] = said[id] ?? id
  return statements
}
