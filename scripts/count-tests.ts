import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addReports, type Counts, parseReport } from './test-reports.ts'

// Sums up Vitest's reports in .cache for `.ci/run`, which passes on the exit status of the tests.

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

/** What fails without a failed test counts as one: a build, a missing report, a threshold. */
function withStatus(counts: Counts, status: number): Counts {
  if (counts.failed > 0) return counts
  if (status !== 0) {
    console.info(`The tests ended with status ${status} for another reason; that counts as one.`)
    return { ...counts, failed: 1 }
  }
  if (counts.passed > 0) return counts
  console.info('There is no report of any test; that counts as one failure.')
  return { ...counts, failed: 1 }
}
