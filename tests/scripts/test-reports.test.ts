import { describe, expect, test } from 'vitest'
import { addReports, parseReport } from '../../scripts/test-reports.ts'

const passed = { status: 'passed' }
const failed = { status: 'failed' }

function report(values: object): string {
  const good = { numPassedTests: 3, numFailedTests: 0, success: true, testResults: [] }
  return JSON.stringify({ ...good, ...values })
}

describe('parseReport', () => {
  test('counts passed tests', () => {
    expect(parseReport(report({}))).toEqual({ passed: 3, failed: 0 })
  })

  test('counts failed tests', () => {
    const testResults = [{ status: 'failed', assertionResults: [passed, failed, failed] }]
    const text = report({ numFailedTests: 2, success: false, testResults })
    expect(parseReport(text)).toEqual({ passed: 3, failed: 2 })
  })

  test('counts a file that could not be loaded as one failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    const text = report({ success: false, testResults })
    expect(parseReport(text)).toEqual({ passed: 3, failed: 1 })
  })

  test('counts an error outside of the tests as one failure', () => {
    expect(parseReport(report({ success: false }))).toEqual({ passed: 3, failed: 1 })
  })

  test('throws for text that is not a report', () => {
    expect(() => parseReport('{"tests":3}')).toThrow()
    expect(() => parseReport('')).toThrow()
  })
})

test('addReports adds up the counts', () => {
  const reports = [
    { passed: 3, failed: 0 },
    { passed: 4, failed: 2 }
  ]
  expect(addReports(reports)).toEqual({ passed: 7, failed: 2 })
  expect(addReports([])).toEqual({ passed: 0, failed: 0 })
})
