import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addReports, type Counts, parseReport } from './test-reports.ts'

// Prints the numbers of passed and failed tests from Vitest's reports in .cache. `.ci/run` calls it
// with the exit status of the tests.

const folder = '.cache'
const status = Number(process.argv[2] ?? 0)
const counts = withStatus(addReports(readReports()), status)

console.info(`${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed > 0 ? 1 : 0

function readReports() {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names
    .filter((name) => /^test-report-.*\.json$/.test(name))
    .map((name) => parseReport(readFileSync(join(folder, name), 'utf8')))
}

/**
 * Counts one failure when no test failed but the checks did not pass, as when a build, a lint rule
 * or a coverage threshold fails, or when no report was found.
 */
function withStatus(counts: Counts, status: number): Counts {
  if (counts.failed > 0) return counts
  if (status !== 0) {
    console.info(
      `No test failed, but npm test ended with status ${status}: this counts as one failure.`
    )
    return { ...counts, failed: 1 }
  }
  if (counts.passed > 0) return counts
  console.info(`${folder} contains no report with a passed test: this counts as one failure.`)
  return { ...counts, failed: 1 }
}
