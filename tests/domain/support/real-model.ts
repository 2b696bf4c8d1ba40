import { filesOf } from '#content-reader/content-files'
import { ContentError, type Problem } from '#content-reader/problems'
import { readModel } from '#content-reader/read-model'

const problems: Problem[] = []
const content = readModel(filesOf('content'), problems)
if (content === undefined || problems.length > 0) throw new ContentError(problems)

/** The model and the roles of `content/`, as visitors get them. */
export const { model: realModel, roles: realRoles } = content
