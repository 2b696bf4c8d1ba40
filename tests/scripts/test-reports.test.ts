import { describe, expect, test } from 'vitest'
import { addReports, parseReport } from '../../scripts/test-reports.ts'

const passed = { status: 'passed' }
const failed = { status: 'failed' }

function report(values: object): string {
  const good = { numPassedTests: 3, numFailedTests: 0, success: true, testResults: [] }
  return JSON.stringify({ ...good, ...values })
}

describe('one report', () => {
  test('tests that passed', () => {
    expect(parseReport(report({}))).toEqual({ passed: 3, failed: 0 })
  })

  test('tests that failed', () => {
    const testResults = [{ status: 'failed', assertionResults: [passed, failed, failed] }]
    const text = report({ numFailedTests: 2, success: false, testResults })
    expect(parseReport(text)).toEqual({ passed: 3, failed: 2 })
  })

  test('a file that could not be loaded counts as one', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    const text = report({ success: false, testResults })
    expect(parseReport(text)).toEqual({ passed: 3, failed: 1 })
  })

  test('an error outside of the tests counts as one', () => {
    expect(parseReport(report({ success: false }))).toEqual({ passed: 3, failed: 1 })
  })

  test('something else is refused', () => {
    expect(() => parseReport('{"tests":3}')).toThrow()
    expect(() => parseReport('')).toThrow()
  })
})

test('several reports are summed up', () => {
  const reports = [
    { passed: 3, failed: 0 },
    { passed: 4, failed: 2 }
  ]
  expect(addReports(reports)).toEqual({ passed: 7, failed: 2 })
  expect(addReports([])).toEqual({ passed: 0, failed: 0 })
})
