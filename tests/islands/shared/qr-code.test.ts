import { drawQrCode } from '#islands/shared/qr-code.lazy.ts'
import { expect, test } from 'vitest'

test('even a short code has an alignment pattern: version 2, 25 modules and 4 on each side', () => {
  expect(drawQrCode('3: 12H7-EY82-V32E-R9ZC-NC').size).toBe(33)
})
