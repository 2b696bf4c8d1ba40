import type { ColumnNames } from '#domain/caseload/lines'
import { LOCALES, type Locale } from '#i18n/locales'
import type { Content } from './read-content.ts'

/**
 * The names under which the columns of a caseload are recognised, in lower case: those of `locale`
 * first, then those of the other languages, because a file that was saved in one language must be
 * readable in any. In counsellor.yaml, the names of a column are one text with commas between them.
 */
export function columnNames({ languages }: Content, locale: Locale): ColumnNames {
  const order = [locale, ...LOCALES.filter((other) => other !== locale)]
  const namesOf = (column: keyof ColumnNames): readonly string[] =>
    order.flatMap((language) =>
      languages[language].counsellor.caseload.columns[column]
        .split(',')
        .map((name) => name.trim().toLowerCase())
    )
  return { nickname: namesOf('nickname'), code: namesOf('code'), notMe: namesOf('notMe') }
}
