import { createHash } from 'node:crypto'
import { languageContent } from '#content-reader/site-content'
import { embedFile } from '#embed/embed-file'
import { script } from '#embed/quiz-script?script'
import { LOCALES } from '#i18n/locales'

/** The text of embed.js for a site with this address, which ends with a slash. */
export function embedScript(builtFor: string): string {
  const titles = LOCALES.map((locale) => [locale, languageContent(locale).ui.frame.title])
  return embedFile(script, { TITLES: Object.fromEntries(titles), BUILT_FOR: builtFor })
}

/** The value of the attribute `integrity` with which a browser accepts this text only. */
export function integrityOf(text: string): string {
  return `sha384-${createHash('sha384').update(text).digest('base64')}`
}
