import { dayOf } from '#domain/caseload/case-line'
import { expect, test } from 'vitest'

test.each([
  ['2026-11-30', '2026-11-30'],
  [' 2024-02-29 ', '2024-02-29'],
  ['2026-02-29', ''],
  ['2026-13-01', ''],
  ['30.11.2026', ''],
  ['2026-11-30T10:00', ''],
  ['', '']
])('the day in %j is %j', (text, day) => {
  expect(dayOf(text)).toBe(day)
})
