import { globSync, readFileSync } from 'node:fs'
import { browserProgram, ownFiles } from './compatibility/browser-program.ts'
import { type Finding, sentenceFor, type Use } from './compatibility/finding.ts'
import { applyAllowances } from './compatibility/apply-allowances.ts'
import { refusedIn } from './compatibility/refused.ts'
import { scriptUses } from './compatibility/script-uses.ts'
import { styleUses } from './compatibility/style-uses.ts'

// `npm run compatibility`: checks that scripts and styles for the browser use nothing that a
// browser of the browser floor (integrations/browser-floor.ts) lacks. Prints a sentence for each
// finding; if there is one, the exit status is 1.

const program = browserProgram()
const files = ownFiles(program)
const scripts = files.flatMap((file) => {
  const { uses, unknown } = scriptUses(program, file)
  return [...refusedIn(program, file), ...unknown, ...uses.flatMap(tooNew)]
})
const styles = globSync('src/**/*.css').sort()
const findings = applyAllowances([
  ...scripts,
  ...styles.flatMap((file) => styleUses(file, readFileSync(file, 'utf8')).flatMap(tooNew))
])
for (const finding of findings) console.error(sentenceFor(finding))
console.info(
  `${files.length} scripts and ${styles.length} style sheets for the browser: ${findings.length === 0 ? 'nothing is newer than the browser floor.' : `${findings.length} findings.`}`
)
process.exitCode = findings.length === 0 ? 0 : 1

function tooNew(use: Use): readonly Finding[] {
  return use.feature.lacks.length > 0 ? [{ kind: 'too-new', use }] : []
}
