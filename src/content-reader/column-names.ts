import { LOCALES, type Locale } from '#i18n/locales'
import type { Content } from './read-content.ts'

/**
 * The names under which a column of a caseload is recognised, in lower case: those of `locale` first,
 * then those of the other languages, because a file that was saved in one language must be readable
 * in any. In counsellor.yaml, the names of a column are one text with commas between them.
 */
export function columnNames(
  content: Content,
  locale: Locale,
  column: 'nickname' | 'code' | 'notMe'
): readonly string[] {
  const languages = [locale, ...LOCALES.filter((other) => other !== locale)]
  return languages.flatMap((language) =>
    content.languages[language].counsellor.caseload.columns[column]
      .split(',')
      .map((name) => name.trim().toLowerCase())
  )
}
