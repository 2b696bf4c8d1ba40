import { filesOf } from '#content-reader/content-files'
import { type LanguageContent, readContent } from '#content-reader/read-content'
import type { Locale } from '#i18n/locales'

/** The site's content. Tests take the names of controls and the expected sentences from it. */
export const content = readContent(filesOf('content'))

/** The content in one language. */
export function contentIn(locale: Locale): LanguageContent {
  return content.languages[locale]
}

/** The statement of a question in a language. Throws for an unknown id, which would find anything. */
export function statementOf(locale: Locale, id: string): string {
  const statement = contentIn(locale).words.statements[id]
  if (statement === undefined) throw new Error(`There is no question ${id}.`)
  return statement
}
