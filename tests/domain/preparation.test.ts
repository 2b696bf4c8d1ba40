import { preparationFor } from '#domain/preparation'
import { expect, test } from 'vitest'

test.each([
  [1, 'little'],
  [2, 'little'],
  [3, 'medium'],
  [4, 'considerable'],
  [5, 'considerable']
] as const)('O*NET job zone %i needs %s preparation', (zone, preparation) => {
  expect(preparationFor({ zone })).toBe(preparation)
})
