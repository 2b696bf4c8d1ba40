import type { LibraryRole } from './library-role.ts'
import { noRole, type Problem } from './problems.ts'
import type { Glossary } from './text-types.ts'

/** Reports unknown roles and repeated terms in glossary.yaml of one language. */
export function checkGlossary(
  file: string,
  { terms }: Glossary,
  library: readonly LibraryRole[],
  problems: Problem[]
): void {
  const seen = new Set<string>()
  for (const { term, roles } of terms) {
    const path = `terms → ${term}`
    const spelled = term.toLowerCase()
    if (seen.has(spelled)) {
      problems.push({ file, path, message: 'this term is explained twice. Keep one.' })
    }
    seen.add(spelled)
    for (const id of roles) {
      if (library.every((role) => role.id !== id))
        problems.push({ file, path, message: noRole(id) })
    }
  }
}
