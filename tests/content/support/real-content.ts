import type { Page } from '#content-reader/page'
import { filesOf } from '#content-reader/content-files'
import { readContent } from '#content-reader/read-content'
import type { Locale } from '#i18n/locales'

/** The content as it is shipped. Throws a ContentError if it is invalid. */
export const content = readContent(filesOf('content'))

/** The questions of the quiz and the tie-breakers, in the order asked. */
export const allQuestions = [...content.model.questions, ...content.model.tieBreakers]

/** A prose page as it is shipped. */
export function realPage(locale: Locale, slug: string): Page {
  const page = content.languages[locale].pages[slug]
  if (page === undefined) throw new Error(`There is no page ${locale}/${slug}.`)
  return page
}
