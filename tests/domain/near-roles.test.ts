import { frontIndex } from '#domain/front-index'
import { bandAt, nearRoles, ROLE_BANDS } from '#domain/near-roles'
import { PLACINGS, type Placing } from '#domain/placing'
import type { Role } from '#domain/roles'
import { scoreTraits } from '#domain/score'
import { verdictOn } from '#domain/verdict'
import { assert, pre, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersFrom } from './support/answers.ts'
import { anyAnswers } from './support/any-answers.ts'
import { realModel, realRoles } from './support/real-model.ts'
import { roleAt, roleWith } from './support/roles.ts'
import { smallModel } from './support/small-model.ts'

describe('near roles', () => {
  test('stand in bands', () => {
    const distances = [0, 0.69, 0.71, 1.09, 1.11, 1.69, 1.71]
    const near = nearTo(distances.map((away) => roleAt(away, `${away}`, `${away}`)))
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
      roleAt(0.1, 'first', 'sales'),
      roleAt(0.2, 'second', 'sales'),
      roleAt(0.3, 'third', 'sales'),
      roleAt(0.4, 'fourth', 'sales'),
      roleAt(0.5, 'other', 'money')
    ]
    expect(nearTo(library).map(({ role: { id } }) => id)).toEqual([
      'first',
      'second',
      'third',
      'other'
    ])
  })

  test('are nine at most', () => {
    const library = Array.from({ length: 12 }, (_, place) => roleAt(0.1, `${place}`, `${place}`))
    expect(nearTo(library)).toHaveLength(9)
  })

  test('are none for a person who is like no role', () => {
    expect(nearTo([roleAt(1.8, 'far'), roleAt(5, 'further')])).toEqual([])
    expect(nearTo([])).toEqual([])
  })
})

describe('hybrid roles', () => {
  // By contact alone, 2/7 · ((c − 63.8) / 17.7)²: .095 for 74, .114 for 75, .136 for 76, .516 for 40.
  // 74 lies between the sides, 75 and 76 on the front side.
  const between = roleWith({ id: 'between', family: 'one', contact: 74 })
  const front = roleWith({ id: 'front', family: 'two', contact: 76 })
  const nearer = roleWith({ id: 'front-and-nearer', family: 'three', contact: 75 })
  const inside = roleWith({ id: 'inside', family: 'four', contact: 40, customers: 'inside' })

  test.each(['both', 'neither'] as const)('come first where the verdict is %s', (placing) => {
    expect(idsNear([front, nearer, between, inside], placing)).toEqual([
      'between',
      'inside',
      'front-and-nearer',
      'front'
    ])
  })

  test.each(PLACINGS.filter((placing) => placing !== 'both' && placing !== 'neither'))(
    'have no advantage where it is %s',
    (placing) => {
      expect(idsNear([front, inside, between], placing)).toEqual(['between', 'front', 'inside'])
      const farther = roleWith({
        id: 'farther',
        family: 'five',
        contact: 70,
        figures: { quiet: 1.5 }
      })
      // A hybrid at (1.5² / 5) + .035 = .485 stays behind a front role at .136.
      expect(idsNear([farther, front], placing)).toEqual(['front', 'farther'])
    }
  )

  test('must be near all the same', () => {
    const far = roleWith({ id: 'far', contact: 70, figures: { quiet: 2, order: 2, meeting: 2 } })
    expect(idsNear([far, front], 'both')).toEqual(['front'])
  })
})

test('the band of a distance, and none beyond the last', () => {
  expect([0, 0.7, 0.71, 1.1, 1.7, 1.71].map(bandAt)).toEqual([
    'strong',
    'strong',
    'good',
    'good',
    'worth-a-look',
    undefined
  ])
})

test('whatever somebody answers, the real library names nine roles at most, and three of a family', () => {
  assert(
    property(anyAnswers(realModel), (answers) => {
      const profile = scoreTraits(realModel, answers)
      const verdict = verdictOn(realModel, answers, profile)
      pre(verdict.kind === 'placed')
      const families = nearRoles(profile, verdict, realRoles).map(({ role }) => role.family)
      expect(families.length).toBeLessThanOrEqual(9)
      for (const family of families) {
        expect(families.filter((one) => one === family).length).toBeLessThanOrEqual(3)
      }
    }),
    { numRuns: 300 }
  )
})

function nearTo(library: readonly Role[], placing: Placing = 'front') {
  const everywhere = [3, 3] as const
  const profile = scoreTraits(
    smallModel,
    answersFrom(smallModel, {
      meeting: everywhere,
      hearing: everywhere,
      order: everywhere,
      quiet: everywhere,
      freedom: everywhere
    })
  )
  return nearRoles(profile, { placing, index: frontIndex(smallModel, profile) }, library)
}

function idsNear(library: readonly Role[], placing: Placing): readonly string[] {
  return nearTo(library, placing).map(({ role: { id } }) => id)
}
