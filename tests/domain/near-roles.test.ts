import { fitOf } from '#domain/fit'
import { frontIndex } from '#domain/front-index'
import { differsInContactOnly } from '#domain/likeness'
import { nearRoles } from '#domain/near-roles'
import type { Placing } from '#domain/placing'
import { type Role, sideOf } from '#domain/roles'
import { scoreTraits } from '#domain/score'
import { verdictOn } from '#domain/verdict'
import { assert, pre, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersFrom, type ByTrait } from './support/answers.ts'
import { anyAnswers } from './support/any-answers.ts'
import { realModel, realRoles } from './support/real-model.ts'
import { roleAt, roleWith } from './support/roles.ts'
import { smallModel } from './support/small-model.ts'

describe('near roles', () => {
  test('are named with their band, the nearest first', () => {
    const distances = [0, 1.11, 0.71, 1.69, 1.09, 1.71]
    const near = nearTo(distances.map((away) => roleAt(away, `${away}`, `${away}`)))
    expect(near.map(({ role: { id }, band }) => [id, band])).toEqual([
      ['0', 'good'],
      ['0.71', 'good'],
      ['1.09', 'good'],
      ['1.11', 'worth-a-look'],
      ['1.69', 'worth-a-look']
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
    expect(idsOf(nearTo(library))).toEqual(['first', 'second', 'third', 'other'])
  })

  test('are nine at most', () => {
    const library = Array.from({ length: 12 }, (_, place) => roleAt(0.1, `${place}`, `${place}`))
    expect(nearTo(library)).toHaveLength(9)
  })

  test('with a reason go before nearer ones without', () => {
    // Only meeting stands out, at z 1; the index is .4, and so is the contact of 63.8 + .4 · 17.7 = 70.88.
    const plain = Array.from({ length: 9 }, (_, place) =>
      roleWith({ id: `${place}`, family: `${place}`, contact: 70.88 })
    )
    // 2/7 · (c − .4)² = 1.5 with c = .4 + 2.291, at 63.8 + 47.6
    const reasoned = roleWith({ id: 'reasoned', contact: 111.4, figures: { meeting: 1 } })
    const near = nearTo([...plain, reasoned], 'leaning-front', { meeting: [4, 4] })
    expect(idsOf(near)).toEqual(['reasoned', '0', '1', '2', '3', '4', '5', '6', '7'])
  })
})

describe('where fewer than three are near', () => {
  const near = roleAt(0.2, 'near')
  const far = [roleAt(1.8, 'far'), roleAt(2.9, 'farther'), roleAt(2.95, 'farthest')]

  test('the nearest others make three, and say what they are', () => {
    const named = nearTo([...far, near])
    expect(named.map(({ role: { id }, band }) => [id, band])).toEqual([
      ['near', 'good'],
      ['far', 'nearest'],
      ['farther', 'nearest']
    ])
  })

  test('others are not named for company’s sake', () => {
    const enough = [near, roleAt(0.3, 'second', 'two'), roleAt(0.4, 'third', 'three')]
    expect(idsOf(nearTo([...far, ...enough]))).toEqual(['near', 'second', 'third'])
  })

  test('nothing is named that is more than 3 away', () => {
    expect(nearTo([roleAt(3.1, 'absurd')])).toEqual([])
    expect(nearTo([])).toEqual([])
    // (3² + 2² + 1² + 1²) / 5 = 15 / 5, and nothing by its contact.
    const justSo = roleWith({
      id: 'just-so',
      figures: { meeting: 3, hearing: 2, order: 1, quiet: 1 }
    })
    expect(idsOf(nearTo([justSo]))).toEqual(['just-so'])
  })

  test('somebody far from everything is shown what lies their way', () => {
    // z 2, 2, −2, −2, −2, index 4.4: the usual job is 4 + 2/7 · 4.4² = 9.53 away, .6 of it 5.72.
    const no = [1, 1] as const
    const extreme = { meeting: [5, 5], hearing: [5, 5], order: no, quiet: no, freedom: no } as const
    // 16 / 5 + 2/7 · (4.4 − 2.045)² = 4.78, and with a contact of 80 3.2 + 2/7 · (4.4 − .915)² = 6.67
    const figures = { meeting: 2 }
    const library = [
      roleWith({ id: 'this-way', contact: 100, figures }),
      roleWith({ id: 'hardly', contact: 80, figures })
    ]
    expect(idsOf(nearTo(library, 'front', extreme))).toEqual(['this-way'])
  })
})

describe('the side that a verdict speaks against', () => {
  // By contact alone .52 and .24 away.
  const back = roleWith({ id: 'back', family: 'one', contact: 40 })
  const front = roleWith({ id: 'front', family: 'two', contact: 80 })
  const between = roleWith({ id: 'between', family: 'three', contact: 64 })
  const library = [back, front, between]

  test.each([
    ['front', ['between', 'front']],
    ['leaning-front', ['between', 'front', 'back']],
    ['leaning-back', ['between', 'front', 'back']],
    ['back', ['between', 'back']]
  ] as const)('is out only where the verdict is clear: %s', (placing, ids) => {
    expect(idsOf(nearTo(library, placing))).toEqual(ids)
  })

  test('makes up no numbers, not even where it only leans', () => {
    // 3² / 5 = 1.8, and by contact .52 or .24.
    const farBack = roleWith({ ...back, figures: { meeting: 3 } })
    const farFront = roleWith({ ...front, figures: { meeting: 3 } })
    const far = [farBack, farFront]
    expect(idsOf(nearTo(far, 'leaning-front'))).toEqual(['front'])
    expect(idsOf(nearTo(far, 'leaning-back'))).toEqual(['back'])
    expect(idsOf(nearTo(far, 'neither'))).toEqual(['front', 'back'])
  })

  test('has a seat for roles that differ in their contact only, whose people are inside', () => {
    const trainer = roleWith({
      id: 'trainer',
      ...{ contact: 20, customers: 'inside', figures: { people: 1 } }
    })
    const others = Array.from({ length: 9 }, (_, place) => roleAt(0.1, `${place}`, `${place}`))
    const [first, ...rest] = nearTo([...others, trainer], 'front')
    expect(first).toEqual({ role: trainer, band: 'worth-a-look' })
    expect(rest).toHaveLength(8)
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
    expect(idsOf(nearTo([front, nearer, between, inside], placing))).toEqual([
      'between',
      'inside',
      'front-and-nearer',
      'front'
    ])
  })

  test.each(['leaning-front', 'leaning-back'] as const)(
    'have no advantage where it is %s',
    (placing) => {
      expect(idsOf(nearTo([front, inside, between], placing))).toEqual([
        'between',
        'front',
        'inside'
      ])
    }
  )

  test('hide no stronger role', () => {
    // z 1 and 1, index .8: the strong one is at no distance, the hybrid .2 away by hearing and .01 by contact.
    const strong = roleWith({
      id: 'strong',
      family: 'two',
      contact: 77.96,
      figures: { meeting: 1, hearing: 1 }
    })
    const hybrid = roleWith({ id: 'hybrid', contact: 74, figures: { meeting: 1 } })
    const open = { meeting: [4, 4], hearing: [4, 4] } as const
    expect(idsOf(nearTo([hybrid, strong], 'both', open))).toEqual(['strong', 'hybrid'])
  })

  test('must be near all the same', () => {
    const far = roleWith({ id: 'far', contact: 70, figures: { quiet: 2, order: 2, meeting: 2 } })
    const third = roleWith({ id: 'third', family: 'five', contact: 77 })
    expect(idsOf(nearTo([far, front, nearer, third], 'both'))).toEqual([
      'front-and-nearer',
      'front',
      'third'
    ])
  })
})

test('whatever somebody answers, the real library names few roles, spread over families, that contradict neither them nor their verdict', () => {
  assert(
    property(anyAnswers(realModel), (answers) => {
      const profile = scoreTraits(realModel, answers)
      const verdict = verdictOn(realModel, answers, profile)
      pre(verdict.kind === 'placed')
      const near = nearRoles(realModel, profile, verdict, realRoles).map(({ role }) => role)
      const families = near.map(({ family }) => family)
      expect(families.length).toBeLessThanOrEqual(9)
      for (const family of families) {
        expect(families.filter((one) => one === family).length).toBeLessThanOrEqual(3)
      }
      for (const role of near) {
        const { alike, unlike } = fitOf(profile, role)
        expect(alike.map(({ trait }) => trait)).not.toContain(unlike?.trait)
        if (!differsInContactOnly(realModel, profile, role)) {
          const clearly = `${verdict.placing}, and a role of the ${sideOf(role)}`
          expect(['front, and a role of the back', 'back, and a role of the front']).not.toContain(
            clearly
          )
        }
      }
    }),
    { numRuns: 300 }
  )
})

/** What is near to somebody in the middle of everything but what is given; by the placing given, whatever their own. */
function nearTo(library: readonly Role[], placing: Placing = 'front', given: ByTrait = {}) {
  const everywhere = [3, 3] as const
  const profile = scoreTraits(
    smallModel,
    answersFrom(smallModel, {
      ...{ meeting: everywhere, hearing: everywhere, order: everywhere },
      ...{ quiet: everywhere, freedom: everywhere },
      ...given
    })
  )
  return nearRoles(
    smallModel,
    profile,
    { placing, index: frontIndex(smallModel, profile) },
    library
  )
}

function idsOf(near: ReturnType<typeof nearRoles>): readonly string[] {
  return near.map(({ role: { id } }) => id)
}
