import { z } from 'zod'

/** How many tests passed and failed. */
export type Counts = { passed: number; failed: number }

/** Reads the JSON report of a Vitest run. */
export function parseReport(text: string): Counts {
  const report = reportSchema.parse(JSON.parse(text))
  // A file that cannot even be loaded has no tests that could fail, so it is counted itself.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
  ).length
  const failed = report.numFailedTests + broken
  return {
    passed: report.numPassedTests,
    // An error between the tests, such as a promise nobody waited for.
    failed: failed === 0 && !report.success ? 1 : failed
  }
}

/** Sums up the counts of several reports. */
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
