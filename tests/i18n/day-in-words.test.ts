import { dayInWords } from '#i18n/day-in-words'
import { expect, test } from 'vitest'

test('a day is written as in each language', () => {
  expect(dayInWords('2026-11-05', 'en')).toBe('5 Nov 2026')
  expect(dayInWords('2026-11-05', 'vi')).toBe('05/11/2026')
})
