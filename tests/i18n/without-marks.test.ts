import { withoutMarks } from '#i18n/without-marks'
import { expect, test } from 'vitest'

test.each([
  ['Đặng Thị Ửng', 'dang thi ung'],
  ['  Kế toán ', 'ke toan'],
  // The same letters, put together of letters and marks.
  ['Kế toán'.normalize('NFD'), 'ke toan'],
  ['PR & R&D', 'pr & r&d'],
  ['', '']
])('%j is looked for as %j', (text, plain) => {
  expect(withoutMarks(text)).toBe(plain)
})
