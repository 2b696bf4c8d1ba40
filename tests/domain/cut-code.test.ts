import { looksCut } from '#domain/code'
import { expect, test } from 'vitest'

// 28 answers take 15 symbols, since 32^14 < 6^28 < 32^15; with the format and two check symbols, 18.

test.each([
  ['three groups of a code', '12H7-EY82-V32E', true],
  ['all but the last symbol', '12H7-EY82-V32E-R9ZC-N', true],
  ['a code of full length', '12H7-EY82-V32E-R9ZC-NX', false],
  ['a code with tie-breakers', '12H7-EY82-V32E-R9ZC-NCAB', false],
  ['what is no code', 'Hoa!', false]
])('%s looks cut: %s', (_, text, cut) => {
  expect(looksCut(text, 28)).toBe(cut)
})
