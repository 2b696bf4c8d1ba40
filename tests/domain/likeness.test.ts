import { frontIndex } from '#domain/front-index'
import { differsInContactOnly, likenessOf, ROLE_BANDS } from '#domain/likeness'
import { roleDistance } from '#domain/role-distance'
import type { Role } from '#domain/roles'
import { scoreTraits } from '#domain/score'
import { describe, expect, test } from 'vitest'
import { answersFrom, type ByTrait } from './support/answers.ts'
import { roleAt, roleWith } from './support/roles.ts'
import { smallModel } from './support/small-model.ts'

// In the small model z is the mean answer minus 3.
const middle: ByTrait = {
  meeting: [3, 3],
  hearing: [3, 3],
  order: [3, 3],
  quiet: [3, 3],
  freedom: [3, 3]
}
/** Index .4 · (1 + 1) = .8: a role whose contact is 63.8 + .8 · 17.7 = 77.96 is no distance away by its contact. */
const withPeople: ByTrait = { ...middle, meeting: [4, 4], hearing: [4, 4] }

test('bands go from near to far', () => {
  expect(ROLE_BANDS).toEqual([
    ['strong', 0.7],
    ['good', 1.1],
    ['worth-a-look', 1.7]
  ])
})

test.each([
  [0.71, 'good'],
  [1.09, 'good'],
  [1.11, 'worth-a-look'],
  [1.69, 'worth-a-look'],
  [1.71, undefined]
] as const)('a role %f away: %s', (away, likeness) => {
  expect(likenessTo(middle, roleAt(away, 'role'))).toBe(likeness)
})

test.each([
  // Nothing stands out, so no likeness is strong.
  [0.7, 'good'],
  [1.1, 'good'],
  [1.7, 'worth-a-look']
] as const)('the end of a band belongs to it: %f away is %s', (distance, likeness) => {
  const profile = scoreTraits(smallModel, answersFrom(smallModel, middle))
  expect(likenessOf(smallModel, profile, roleWith({}), distance)).toBe(likeness)
})

describe('a strong likeness', () => {
  test('has two traits at least in which both stand out', () => {
    const role = roleWith({ contact: 77.96, figures: { meeting: 1, hearing: 1 } })
    expect(likenessTo(withPeople, role)).toBe('strong')
    // .6² / 5 = .072 away, but hearing does not stand out in the role.
    const other = roleWith({ contact: 77.96, figures: { meeting: 1, hearing: 0.4 } })
    expect(likenessTo(withPeople, other)).toBe('good')
  })

  test('is not that of somebody in the middle to a role in the middle', () => {
    expect(likenessTo(middle, roleWith({}))).toBe('good')
  })
})

describe('a role for colleagues that asks for much with people', () => {
  // By contact alone 2/7 · ((20 − 63.8) / 17.7)² = 1.75 away.
  const trainer = roleWith({ customers: 'inside', contact: 20, figures: { people: 1 } })

  test('is worth a look for somebody who is like it in all but the contact', () => {
    expect(likenessTo(middle, trainer)).toBe('worth-a-look')
    expect(differs(middle, trainer)).toBe(true)
  })

  test('may differ in the rest as far as the strong band goes', () => {
    // (1.5² + 1² + .5²) / 5 = 3.5 / 5 = .7
    const figures = { people: 1, meeting: 1.5, hearing: 1, order: 0.5 }
    expect(differs(middle, roleWith({ ...trainer, figures }))).toBe(true)
  })

  test.each<[string, Partial<Role>]>([
    ['not where its customers are outside', { customers: 'outside' }],
    ['not where it asks for less with people', { figures: { people: 0.9 } }],
    ['not where it is at the counter', { contact: 110 }],
    // 1.9² / 5 = .722
    ['not where it differs in more', { figures: { people: 1, meeting: 1.9 } }]
  ])('%s', (_, change) => {
    const role = roleWith({ ...trainer, ...change })
    expect(differs(middle, role)).toBe(false)
    expect(likenessTo(middle, role)).toBeUndefined()
  })
})

function likenessTo(byTrait: ByTrait, role: Role) {
  const profile = scoreTraits(smallModel, answersFrom(smallModel, byTrait))
  return likenessOf(
    smallModel,
    profile,
    role,
    roleDistance(profile, frontIndex(smallModel, profile), role)
  )
}

function differs(byTrait: ByTrait, role: Role) {
  return differsInContactOnly(
    smallModel,
    scoreTraits(smallModel, answersFrom(smallModel, byTrait)),
    role
  )
}
