import { filesOf } from '#content-reader/content-files'
import { type LanguageContent, readContent } from '#content-reader/read-content'
import type { Locale } from '#i18n/locales'

/** The site's content. Tests take the names of controls and the expected sentences from it. */
export const content = readContent(filesOf('content'))

/** The content in one language. */
export function contentIn(locale: Locale): LanguageContent {
  return content.languages[locale]
}
