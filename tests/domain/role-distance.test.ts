import { frontIndex } from '#domain/front-index'
import { figureOf, roleDistance, roleIndex, rolesByDistance } from '#domain/role-distance'
import type { Role } from '#domain/roles'
import { scoreTraits } from '#domain/score'
import { describe, expect, test } from 'vitest'
import { answersFrom, type ByTrait } from './support/answers.ts'
import { roleAt, roleWith } from './support/roles.ts'
import { smallModel } from './support/small-model.ts'

const inTheMiddle: ByTrait = {
  meeting: [3, 3],
  hearing: [3, 3],
  order: [3, 3],
  quiet: [3, 3],
  freedom: [3, 3]
}

describe('the distance between a person and a role', () => {
  test('is 0 if every figure is equal', () => {
    expect(distance(inTheMiddle, roleWith({}))).toBeCloseTo(0, 12)
  })

  test('is the mean of the squared differences in the traits', () => {
    // z is 0 and 1, 0 and −1, and equal in the other three: (1 + 1) / 5
    const unlike = roleWith({ figures: { meeting: 1, quiet: -1 } })
    expect(distance(inTheMiddle, unlike)).toBeCloseTo(0.4, 10)
    // z is 0 and 2: 4 / 5
    expect(distance(inTheMiddle, roleWith({ figures: { freedom: 2 } }))).toBeCloseTo(0.8, 10)
  })

  test('adds 2/7 of the squared difference between the index and the contact', () => {
    // Contact one standard deviation above the mean of office jobs: (81.5 − 63.8) / 17.7 = 1
    expect(distance(inTheMiddle, roleWith({ contact: 81.5 }))).toBeCloseTo(2 / 7, 12)
    // Meeting has z = 1, so F = .4, equal to a contact of 63.8 + .4 · 17.7. The trait differs: 1 /
    // 5
    const outgoing = { ...inTheMiddle, meeting: [4, 4] } as const
    expect(distance(outgoing, roleWith({ contact: 63.8 + 0.4 * 17.7 }))).toBeCloseTo(0.2, 12)
  })

  test('uses the scored traits only', () => {
    // Two traits with z 1 and 1, 0 and 1: 1 / 2, and F = .4 · 1 / √(.16 + .16) = .7071: 2/7 · .5
    const two = { meeting: [4, 4], order: [3, 3] } as const
    const likeTwo = roleWith({ figures: { meeting: 1, order: 1, freedom: 2 } })
    expect(distance(two, likeTwo)).toBeCloseTo(0.5 + 1 / 7, 10)
  })

  test('uses 0 for a figure that the role does not have', () => {
    expect(distance(inTheMiddle, { ...roleWith({}), figures: {} })).toBeCloseTo(0, 12)
  })
})

describe('a percentile', () => {
  test('is turned into standard deviations', () => {
    expect(figureOf(50)).toBeCloseTo(0, 12)
    expect(figureOf(84.1344746068543)).toBeCloseTo(1, 10) // Φ(1)
    expect(figureOf(2.2750131948179)).toBeCloseTo(-2, 10) // Φ(−2)
  })

  test('is clipped at 1 and 99', () => {
    // Φ⁻¹(.99) = 2.32635
    expect([0, 1].map(figureOf).map((z) => z.toFixed(5))).toEqual(['-2.32635', '-2.32635'])
    expect([99, 100].map(figureOf).map((z) => z.toFixed(5))).toEqual(['2.32635', '2.32635'])
  })
})

test('the index of a role has the same weights as that of a person', () => {
  // .4 · 1 − .6 · 2
  const figures = { meeting: 1, freedom: 2 }
  expect(roleIndex(smallModel, roleWith({ figures }))).toBeCloseTo(-0.8, 10)
})

describe('roles by distance', () => {
  test('are sorted, the nearest first, and equal ones keep their order', () => {
    const library = [
      roleAt(0.9, 'far'),
      roleAt(0.2, 'near'),
      roleAt(0.9, 'as-far'),
      roleAt(0, 'nearest')
    ]
    expect(byDistance(library)).toEqual(['nearest', 'near', 'far', 'as-far'])
  })

  test('include even the furthest', () => {
    expect(byDistance([roleAt(50, 'far'), roleAt(100, 'further')])).toEqual(['far', 'further'])
  })
})

function byDistance(library: readonly Role[]): readonly string[] {
  return rolesByDistance(...profileAndIndex(inTheMiddle), library).map(({ role: { id } }) => id)
}

function distance(byTrait: ByTrait, role: Role): number {
  return roleDistance(...profileAndIndex(byTrait), role)
}

function profileAndIndex(byTrait: ByTrait) {
  const profile = scoreTraits(smallModel, answersFrom(smallModel, byTrait))
  return [profile, frontIndex(smallModel, profile)] as const
}
