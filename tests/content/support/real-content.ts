import type { Page } from '#content-reader/page'
import { readContent } from '#content-reader/read-content'
import type { Locale } from '#i18n/locales'

/** The content as it is shipped. Throws, with every problem, where it is not sound. */
export const content = readContent('content')

/** First questions and tie-breakers, in the order asked. */
export const allQuestions = [...content.model.questions, ...content.model.tieBreakers]

/** An explaining page as it is shipped. */
export function realPage(locale: Locale, slug: string): Page {
  const page = content.languages[locale].pages[slug]
  if (page === undefined) throw new Error(`There is no page ${locale}/${slug}.`)
  return page
}
