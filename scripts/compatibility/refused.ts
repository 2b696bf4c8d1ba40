import { relative } from 'node:path'
import type ts from 'typescript'
import { messageOf } from './browser-program.ts'
import type { Finding } from './finding.ts'
import { featureAt, namesAt } from './support.ts'

/**
 * The compiler errors in a file, mostly for built-ins that are newer than the language version in
 * tsconfig.browser.json.
 */
export function refusedIn(program: ts.Program, source: ts.SourceFile): readonly Finding[] {
  return program
    .getSemanticDiagnostics(source)
    .filter(({ code }) => !CONSEQUENTIAL.has(code))
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

/**
 * Codes of the error `implicitly has an 'any' type`. The compiler reports it for the parameters of
 * a callback when the method that takes the callback is unknown, which is an error of its own.
 */
const CONSEQUENTIAL: ReadonlySet<number> = new Set([7006, 7031])

/**
 * The feature of a built-in's member that a browser of the floor lacks: of the built-in `owner`, or
 * else of the first built-in with such a member. Undefined if there is none.
 */
function builtInNamed(member: string, owner?: string) {
  const builtIns = ['javascript', 'builtins']
  return (owner === undefined ? namesAt(builtIns) : [owner])
    .map((name) => featureAt([...builtIns, name, member]))
    .find((feature) => feature !== undefined && feature.lacks.length > 0)
}
