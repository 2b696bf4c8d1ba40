import { traitLevel } from '#domain/advert/trait-level'
import type { AdvertScale } from '#domain/advert/weigh'
import { expect, test } from 'vitest'

const quotes = { more: [], less: [] }
const traits = { focus: { more: 6, less: 0, level: 'much', quotes } } as const

test.each<[AdvertScale['side'], string]>([
  ['front', 'much'],
  ['bothWays', 'some'],
  ['back', 'none'],
  ['cannotTell', 'none']
])('an advert that points to %s asks for %s contact with people', (side, level) => {
  const scale = { strength: 0, range: [0, 0], side } as const
  expect(traitLevel({ scale, traits }, 'people', 'people')).toBe(level)
})

test('other traits have the level of their phrases; without any, the advert asks for none', () => {
  const scale = { strength: 0, range: [0, 0], side: 'front' } as const
  expect(traitLevel({ scale, traits }, 'focus', 'people')).toBe('much')
  expect(traitLevel({ scale, traits }, 'listening', 'people')).toBe('none')
})
