import { filesOf } from '#content-reader/content-files'
import { type LanguageContent, readContent } from '#content-reader/read-content'
import type { Locale } from '#i18n/locales'

/** What the site was built from: tests look for buttons and sentences by the words that editors gave them. */
export const content = readContent(filesOf('content'))

/** What is said in one language. */
export function said(locale: Locale): LanguageContent {
  return content.languages[locale]
}
