import { join } from 'node:path'
import { columnNames } from '#content-reader/column-names'
import { filesOf } from '#content-reader/content-files'
import { readContent } from '#content-reader/read-content'
import { ContentError, type Problem } from '#content-reader/problems'
import type { ColumnNames } from '#domain/caseload/lines'
import { LOCALES } from '#i18n/locales'
import { type ModelContent, readModel } from '#content-reader/read-model'

/** The path of the project's content folder. */
export const CONTENT = join(import.meta.dirname, '..', 'content')

/**
 * Reads the model from content/model/. Throws a ContentError that lists all problems in its files.
 */
export function shippedModel(): ModelContent {
  const problems: Problem[] = []
  const content = readModel(filesOf(CONTENT), problems)
  if (content === undefined || problems.length > 0) throw new ContentError(problems)
  return content
}

/** The headings of the columns in saved caseloads, in every language. */
export function shippedColumns(): ColumnNames {
  const [locale] = LOCALES
  return columnNames(readContent(filesOf(CONTENT)), locale)
}
