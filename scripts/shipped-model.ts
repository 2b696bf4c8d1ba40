import { join } from 'node:path'
import { ContentError, type Problem } from '#content-reader/problems'
import { type ModelContent, readModel } from '#content-reader/read-model'

/** The folder that editors write in. */
export const CONTENT = join(import.meta.dirname, '..', 'content')

/** The model as it is shipped. Throws one ContentError that names all that is wrong with its files. */
export function shippedModel(): ModelContent {
  const problems: Problem[] = []
  const content = readModel(CONTENT, problems)
  if (content === undefined || problems.length > 0) throw new ContentError(problems)
  return content
}
