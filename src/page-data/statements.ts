import { languageContent, siteContent } from '#content-reader/site-content'
import type { Locale } from '#i18n/locales'

/** The statements of the quiz in a language, in the order asked. */
export function statementsIn(locale: Locale): readonly string[] {
  const { statements } = languageContent(locale).words
  return siteContent().model.questions.map(({ id }) => statements[id] ?? '')
}

/** Every statement in a language by its slot, tie-breakers included. */
export function statementsBySlot(locale: Locale): readonly string[] {
  const { questions, tieBreakers } = siteContent().model
  const said = languageContent(locale).words.statements
  const statements: string[] = []
  for (const { id, slot } of [...questions, ...tieBreakers]) statements[slot] = said[id] ?? id
  return statements
}
