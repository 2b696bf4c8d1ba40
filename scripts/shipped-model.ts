import { join } from 'node:path'
import { pasteWords } from '#content-reader/paste-words'
import { filesOf } from '#content-reader/content-files'
import { type Content, readContent } from '#content-reader/read-content'
import { ContentError, type Problem } from '#content-reader/problems'
import type { PasteWords } from '#domain/caseload/lines'
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

/** Reads all of content/. Throws a ContentError that lists all problems in its files. */
export function shippedContent(): Content {
  return readContent(filesOf(CONTENT))
}

/** The words by which lists of codes are read, in every language. */
export function shippedPasteWords(): PasteWords {
  const [locale] = LOCALES
  return pasteWords(shippedContent(), locale)
}
