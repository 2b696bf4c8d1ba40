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
/**
 * The index is .4 · (1 + 1) = .8, so a contact of 63.8 + .8 · 17.7 = 77.96 adds nothing to the
 * distance.
 */
const outgoing: ByTrait = { ...middle, meeting: [4, 4], hearing: [4, 4] }

test('the bands and their limits', () => {
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
] as const)('a role at a distance of %f is %s', (away, likeness) => {
  expect(likenessTo(middle, roleAt(away, 'role'))).toBe(likeness)
})

test.each([
  // No trait stands out, so even a distance of .7 is not strong.
  [0.7, 'good'],
  [1.1, 'good'],
  [1.7, 'worth-a-look']
] as const)('the limit of a band belongs to it: a distance of %f is %s', (distance, likeness) => {
  const profile = scoreTraits(smallModel, answersFrom(smallModel, middle))
  expect(likenessOf(smallModel, profile, roleWith({}), distance)).toBe(likeness)
})

describe('a strong likeness', () => {
  test('needs two traits in which both stand out', () => {
    const role = roleWith({ contact: 77.96, figures: { meeting: 1, hearing: 1 } })
    expect(likenessTo(outgoing, role)).toBe('strong')
    // The distance is only .6² / 5 = .072, but hearing does not stand out in the role.
    const average = roleWith({ contact: 77.96, figures: { meeting: 1, hearing: 0.4 } })
    expect(likenessTo(outgoing, average)).toBe('good')
  })

  test('does not exist between an average person and an average role', () => {
    expect(likenessTo(middle, roleWith({}))).toBe('good')
  })
})

describe('a role for colleagues with much contact with people', () => {
  // The contact alone gives a distance of 2/7 · ((20 − 63.8) / 17.7)² = 1.75.
  const trainer = roleWith({ customers: 'inside', contact: 20, figures: { people: 1 } })

  test('is worth a look for a person who differs from it in the contact only', () => {
    expect(likenessTo(middle, trainer)).toBe('worth-a-look')
    expect(differsOnlyInContact(middle, trainer)).toBe(true)
  })

  test('may differ in the traits up to the limit of the strong band', () => {
    // (1.5² + 1² + .5²) / 5 = 3.5 / 5 = .7
    const figures = { people: 1, meeting: 1.5, hearing: 1, order: 0.5 }
    expect(differsOnlyInContact(middle, roleWith({ ...trainer, figures }))).toBe(true)
  })

  test.each<[string, Partial<Role>]>([
    ['is not an exception if it serves people from outside', { customers: 'outside' }],
    ['is not an exception with less contact with people', { figures: { people: 0.9 } }],
    // A contact of 110, above the scale, gives 2/7 · ((110 − 63.8) / 17.7)² = 1.95: not similar.
    ['is not an exception if it is a front role', { contact: 110 }],
    // 1.9² / 5 = .722
    ['is not an exception if the traits differ more', { figures: { people: 1, meeting: 1.9 } }]
  ])('%s', (_, change) => {
    const role = roleWith({ ...trainer, ...change })
    expect(differsOnlyInContact(middle, role)).toBe(false)
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

function differsOnlyInContact(byTrait: ByTrait, role: Role) {
  return differsInContactOnly(
    smallModel,
    scoreTraits(smallModel, answersFrom(smallModel, byTrait)),
    role
  )
}
