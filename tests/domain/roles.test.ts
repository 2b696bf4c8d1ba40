import { frontIndex } from '#domain/front-index'
import {
  figureOf,
  nearRoles,
  ROLE_BANDS,
  type Role,
  roleDistance,
  roleIndex,
  rolesByDistance
} from '#domain/roles'
import { scoreTraits } from '#domain/score'
import { describe, expect, test } from 'vitest'
import { answersFrom, type ByTrait } from './support/answers.ts'
import { smallModel } from './support/small-model.ts'

const inTheMiddle: ByTrait = {
  meeting: [3, 3],
  hearing: [3, 3],
  order: [3, 3],
  quiet: [3, 3],
  freedom: [3, 3]
}

describe('the distance between a person and a role', () => {
  test('is 0 where they are alike in everything', () => {
    expect(distance(inTheMiddle, role({}))).toBeCloseTo(0, 12)
  })

  test('is the mean of the squared differences in the traits', () => {
    // z 0 and 1, 0 and −1, the other three alike: (1 + 1) / 5
    const unlike = role({ figures: { meeting: 1, quiet: -1 } })
    expect(distance(inTheMiddle, unlike)).toBeCloseTo(0.4, 10)
    // z 0 and 2: 4 / 5
    expect(distance(inTheMiddle, role({ figures: { freedom: 2 } }))).toBeCloseTo(0.8, 10)
  })

  test('and two sevenths of the squared difference between index and outside contact', () => {
    // Contact one standard deviation above the mean of office jobs: (81.5 − 63.8) / 17.7 = 1
    expect(distance(inTheMiddle, role({ contact: 81.5 }))).toBeCloseTo(2 / 7, 12)
    // Meeting z 1: F = .4, and contact at 63.8 + .4 · 17.7: only the trait differs, 1 / 5
    const outgoing = { ...inTheMiddle, meeting: [4, 4] } as const
    expect(distance(outgoing, role({ contact: 63.8 + 0.4 * 17.7 }))).toBeCloseTo(0.2, 12)
  })

  test('is taken over the scored traits only', () => {
    // Two traits: z 1 and 1, 0 and 1 → 1 / 2, and F = .4 · 1 / √(.16 + .16) = .7071 → 2/7 · .5
    const two = { meeting: [4, 4], order: [3, 3] } as const
    const likeTwo = role({ figures: { meeting: 1, order: 1, freedom: 2 } })
    expect(distance(two, likeTwo)).toBeCloseTo(0.5 + 1 / 7, 10)
  })

  test('takes a role without a figure to be in the middle', () => {
    expect(distance(inTheMiddle, { ...role({}), figures: {} })).toBeCloseTo(0, 12)
  })
})

describe('a percentile', () => {
  test('becomes the standard deviations below which so many lie', () => {
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

test('the index of a role is weighed like that of a person', () => {
  // .4 · 1 − .6 · 2
  const figures = { meeting: 1, freedom: 2 }
  expect(roleIndex(smallModel, role({ figures }))).toBeCloseTo(-0.8, 10)
})

describe('roles by distance', () => {
  test('come nearest first, and equally near ones in the order of the library', () => {
    const library = [at(0.9, 'far'), at(0.2, 'near'), at(0.9, 'as-far'), at(0, 'nearest')]
    expect(byDistance(library)).toEqual(['nearest', 'near', 'far', 'as-far'])
  })

  test('are all there, however far', () => {
    expect(byDistance([at(50, 'far'), at(100, 'further')])).toEqual(['far', 'further'])
  })
})

describe('near roles', () => {
  test('stand in bands', () => {
    const distances = [0, 0.69, 0.71, 1.09, 1.11, 1.69, 1.71]
    const near = nearTo(distances.map((away) => at(away, `${away}`, `${away}`)))
    expect(near.map(({ role: { id }, band }) => [id, band])).toEqual([
      ['0', 'strong'],
      ['0.69', 'strong'],
      ['0.71', 'good'],
      ['1.09', 'good'],
      ['1.11', 'worth-a-look'],
      ['1.69', 'worth-a-look']
    ])
  })

  test('have bands from near to far', () => {
    expect(ROLE_BANDS).toEqual([
      ['strong', 0.7],
      ['good', 1.1],
      ['worth-a-look', 1.7]
    ])
  })

  test('are three of a family at most, so that others are seen too', () => {
    const library = [
      at(0.1, 'first', 'sales'),
      at(0.2, 'second', 'sales'),
      at(0.3, 'third', 'sales'),
      at(0.4, 'fourth', 'sales'),
      at(0.5, 'other', 'money')
    ]
    expect(nearTo(library).map(({ role: { id } }) => id)).toEqual([
      'first',
      'second',
      'third',
      'other'
    ])
  })

  test('are nine at most', () => {
    const library = Array.from({ length: 12 }, (_, place) => at(0.1, `${place}`, `${place}`))
    expect(nearTo(library)).toHaveLength(9)
  })

  test('are none for a person who is like no role', () => {
    expect(nearTo([at(1.8, 'far'), at(5, 'further')])).toEqual([])
    expect(nearTo([])).toEqual([])
  })
})

/** A role that is so far from somebody in the middle: by its contact alone, 2/7 · c² = distance. */
function at(away: number, id: string, family = 'service'): Role {
  return { ...role({ contact: 63.8 + 17.7 * Math.sqrt(3.5 * away) }), id, family }
}

/** A role in the middle of everything but what is given. */
function role({ contact = 63.8, figures = {} }: Partial<Pick<Role, 'contact' | 'figures'>>): Role {
  const middle = Object.fromEntries(smallModel.traits.map(({ id }) => [id, 0]))
  return { id: 'role', family: 'service', contact, figures: { ...middle, ...figures } }
}

function byDistance(library: readonly Role[]): readonly string[] {
  const [profile, index] = profileAndIndex(inTheMiddle)
  return rolesByDistance(profile, index, library).map(({ role: { id } }) => id)
}

function nearTo(library: readonly Role[]) {
  return nearRoles(...profileAndIndex(inTheMiddle), library)
}

function distance(byTrait: ByTrait, of: Role): number {
  return roleDistance(...profileAndIndex(byTrait), of)
}

function profileAndIndex(byTrait: ByTrait) {
  const profile = scoreTraits(smallModel, answersFrom(smallModel, byTrait))
  return [profile, frontIndex(smallModel, profile)] as const
}
