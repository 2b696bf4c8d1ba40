import { relative } from 'node:path'
import type ts from 'typescript'
import { messageOf } from './browser-program.ts'
import type { Finding } from './finding.ts'
import { featureAt, namesAt } from './support.ts'

/** What the compiler refuses in a file: above all built-ins that are newer than the language of tsconfig.browser.json. */
export function refusedIn(program: ts.Program, source: ts.SourceFile): readonly Finding[] {
  return program
    .getSemanticDiagnostics(source)
    .filter(({ code }) => !FOLLOWING.has(code))
    .map((diagnostic): Finding => {
      const message = messageOf(diagnostic)
      const { line } = source.getLineAndCharacterOfPosition(diagnostic.start ?? 0)
      const [, name = '', owner] =
        /'(\w+)' does not exist(?: on type '(\w+)Constructor')?/.exec(message) ?? []
      return {
        kind: 'refused',
        file: relative('.', source.fileName),
        line: line + 1,
        message: message.replace(/\.? Do you need to change your target library\?.*/s, '.'),
        feature: builtInNamed(name, owner)
      }
    })
}

/** `implicitly has an 'any' type`: said of a callback's parameters when what takes the callback is not known. */
const FOLLOWING: ReadonlySet<number> = new Set([7006, 7031])

/** The built-in of this name, or else the first, that has a member with this name. */
function builtInNamed(member: string, owner?: string) {
  const builtIns = ['javascript', 'builtins']
  return (owner === undefined ? namesAt(builtIns) : [owner])
    .map((name) => featureAt([...builtIns, name, member]))
    .find((feature) => feature !== undefined && feature.lacks.length > 0)
}
