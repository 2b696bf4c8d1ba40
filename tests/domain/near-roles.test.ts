import { fitOf } from '#domain/fit'
import { differsInContactOnly } from '#domain/likeness'
import { nearRoles } from '#domain/near-roles'
import { sideOf } from '#domain/roles'
import { scoreTraits } from '#domain/score'
import { verdictOn } from '#domain/verdict'
import { assert, pre, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyAnswers } from './support/any-answers.ts'
import { idsOf, nearTo } from './support/near-roles.ts'
import { realModel, realRoles } from './support/real-model.ts'
import { roleAt, roleWith } from './support/roles.ts'

describe('near roles', () => {
  test('have a band, and are sorted, the nearest first', () => {
    const distances = [0, 1.11, 0.71, 1.69, 1.09, 1.71]
    const near = nearTo(distances.map((distance) => roleAt(distance, `${distance}`, `${distance}`)))
    expect(near.map(({ role: { id }, band }) => [id, band])).toEqual([
      ['0', 'good'],
      ['0.71', 'good'],
      ['1.09', 'good'],
      ['1.11', 'worth-a-look'],
      ['1.69', 'worth-a-look']
    ])
  })

  test('are three of a family at most', () => {
    const library = [
      roleAt(0.1, 'first', 'sales'),
      roleAt(0.2, 'second', 'sales'),
      roleAt(0.3, 'third', 'sales'),
      roleAt(0.4, 'fourth', 'sales'),
      roleAt(0.5, 'other', 'money')
    ]
    expect(idsOf(nearTo(library))).toEqual(['first', 'second', 'third', 'other'])
  })

  test('are six at most', () => {
    const library = Array.from({ length: 12 }, (_, index) => roleAt(0.1, `${index}`, `${index}`))
    expect(nearTo(library)).toHaveLength(6)
  })

  test('that agree with the person in a trait come before nearer ones that do not', () => {
    // Only meeting stands out, with z = 1. The index is .4, equal to a contact of
    // 63.8 + .4 · 17.7 = 70.88.
    const plain = Array.from({ length: 9 }, (_, index) =>
      roleWith({ id: `${index}`, family: `${index}`, contact: 70.88 })
    )
    // 2/7 · (c − .4)² = 1.5 if c = .4 + 2.291, which is a contact of 63.8 + 47.6.
    const reasoned = roleWith({ id: 'reasoned', contact: 111.4, figures: { meeting: 1 } })
    const near = nearTo([...plain, reasoned], 'leaning-front', { meeting: [4, 4] })
    expect(idsOf(near)).toEqual(['reasoned', '0', '1', '2', '3', '4'])
  })
})

describe('if fewer than three roles are similar', () => {
  const near = roleAt(0.2, 'near')
  const far = [roleAt(1.8, 'far'), roleAt(2.9, 'farther'), roleAt(2.95, 'farthest')]

  test('the nearest others are added up to three, with a band of their own', () => {
    const named = nearTo([...far, near])
    expect(named.map(({ role: { id }, band }) => [id, band])).toEqual([
      ['near', 'good'],
      ['far', 'nearest'],
      ['farther', 'nearest']
    ])
  })

  test('others are not added to three similar roles', () => {
    const enough = [near, roleAt(0.3, 'second', 'two'), roleAt(0.4, 'third', 'three')]
    expect(idsOf(nearTo([...far, ...enough]))).toEqual(['near', 'second', 'third'])
  })

  test('no role at a distance above 3 is added', () => {
    expect(nearTo([roleAt(3.1, 'absurd')])).toEqual([])
    expect(nearTo([])).toEqual([])
    // (3² + 2² + 1² + 1²) / 5 = 15 / 5 = 3, and the contact adds nothing.
    const atTheLimit = roleWith({
      id: 'at-the-limit',
      figures: { meeting: 3, hearing: 2, order: 1, quiet: 1 }
    })
    expect(idsOf(nearTo([atTheLimit]))).toEqual(['at-the-limit'])
  })

  test('a person with extreme scores gets roles up to .6 of their distance to the usual job', () => {
    // z is 2, 2, −2, −2, −2, and the index 4.4. The distance to the usual job is
    // 4 + 2/7 · 4.4² = 9.53, and .6 of it is 5.72.
    const no = [1, 1] as const
    const extreme = { meeting: [5, 5], hearing: [5, 5], order: no, quiet: no, freedom: no } as const
    // The distances are 16 / 5 + 2/7 · (4.4 − 2.045)² = 4.78 and 3.2 + 2/7 · (4.4 − .915)² = 6.67.
    const figures = { meeting: 2 }
    const library = [
      roleWith({ id: 'within', contact: 100, figures }),
      roleWith({ id: 'beyond', contact: 80, figures })
    ]
    expect(idsOf(nearTo(library, 'front', extreme))).toEqual(['within'])
  })
})

test('for any answers, few roles are named, and none contradicts the answers or the verdict', () => {
  assert(
    property(anyAnswers(realModel), (answers) => {
      const profile = scoreTraits(realModel, answers)
      const verdict = verdictOn(realModel, answers, profile)
      pre(verdict.kind === 'placed')
      const near = nearRoles(realModel, profile, verdict, realRoles).map(({ role }) => role)
      const families = near.map(({ family }) => family)
      expect(families.length).toBeLessThanOrEqual(9)
      for (const family of families) {
        expect(families.filter((named) => named === family).length).toBeLessThanOrEqual(3)
      }
      for (const role of near) {
        const { alike, unlike } = fitOf(profile, role)
        expect(alike.map(({ trait }) => trait)).not.toContain(unlike?.trait)
        if (!differsInContactOnly(realModel, profile, role)) {
          const placingAndSide = `${verdict.placing}, and a role of the ${sideOf(role)}`
          expect(['front, and a role of the back', 'back, and a role of the front']).not.toContain(
            placingAndSide
          )
        }
      }
    }),
    { numRuns: 300 }
  )
})
