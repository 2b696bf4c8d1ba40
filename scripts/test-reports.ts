import { z } from 'zod'

/** The numbers of passed and failed tests. */
export type Counts = { passed: number; failed: number }

/**
 * Parses the JSON report of a Vitest run. A test file that fails without a failed test counts as
 * one failure, and so does a run that fails without one. Throws for text that is not such a report.
 */
export function parseReport(text: string): Counts {
  const report = reportSchema.parse(JSON.parse(text))
  // A file that Vitest can't load has no tests, so its own status is counted.
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
  ).length
  const failed = report.numFailedTests + brokenFiles
  return {
    passed: report.numPassedTests,
    // An error outside of the tests, such as an unhandled rejection.
    failed: failed === 0 && !report.success ? 1 : failed
  }
}

/** The sums of the counts of several reports; zero for an empty list. */
export function addReports(reports: readonly Counts[]): Counts {
  return {
    passed: reports.reduce((sum, { passed }) => sum + passed, 0),
    failed: reports.reduce((sum, { failed }) => sum + failed, 0)
  }
}

const reportSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  success: z.boolean(),
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() }))
    })
  )
})
