import { withoutMarks } from '#i18n/without-marks'
import { expect, test } from 'vitest'

test.each([
  ['Đặng Thị Ửng', 'dang thi ung'],
  ['  Kế toán ', 'ke toan'],
  // The same letters in decomposed form: each letter followed by its marks.
  ['Kế toán'.normalize('NFD'), 'ke toan'],
  ['PR & R&D', 'pr & r&d'],
  ['', '']
])('normalises %j to %j', (text, normalised) => {
  expect(withoutMarks(text)).toBe(normalised)
})
