import type { Answers } from '#domain/model'
import { nearRoles } from '#domain/near-roles'
import { compareTwo, type TwoPeople } from '#domain/two-people'
import { assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersFrom, type ByTrait, evenly } from './support/answers.ts'
import { anyAnswers } from './support/any-answers.ts'
import { realModel, realRoles } from './support/real-model.ts'
import { roleWith } from './support/roles.ts'
import { smallModel } from './support/small-model.ts'

/** z is −1, −1, 1, 0, 1, and the index −.4·2 − .4·1 − .6·1 = −1.8: back. */
const quiet = { meeting: 2, hearing: 2, order: 4, quiet: 3, freedom: 4 } as const

describe('two people are compared in each trait', () => {
  /**
   * Four answers have the reliability .8, so a margin is 1.28·25·√.2 = 14.3108. Two scores differ
   * beyond √2·14.3108 = 20.2386: by 25, which is one answer more in all four statements, but not by
   * 18.75, which is one more in three of them.
   */
  test('and differ if the difference is greater than both margins together explain', () => {
    const other = answersFrom(smallModel, {
      meeting: [3, 3, 3, 3],
      hearing: [3, 3, 3, 2],
      order: [3, 3, 3, 3],
      quiet: [3, 3, 3, 3],
      freedom: [2, 2, 2, 2]
    })
    expect(compared(evenly(smallModel, quiet), other)).toEqual([
      ['freedom', 75, 25, 'first'],
      ['meeting', 25, 50, 'second'],
      ['order', 75, 50, 'first'],
      ['hearing', 25, 43.75, undefined],
      ['quiet', 50, 50, undefined]
    ])
  })

  /**
   * Two answers have the reliability .6667, so a margin is 1.28·25·√.3333 = 18.4752. Two such scores
   * differ beyond √2·18.4752 = 26.1279, and one of them with one of four answers beyond
   * √(18.4752² + 14.3108²) = 23.3695.
   */
  test('less surely with fewer answers', () => {
    const two = answersFrom(smallModel, { meeting: [2, 2] })
    expect(compared(two, answersFrom(smallModel, { meeting: [3, 3] }))).toEqual([
      ['meeting', 25, 50, undefined]
    ])
    expect(compared(two, answersFrom(smallModel, { meeting: [3, 3, 3, 3] }))).toEqual([
      ['meeting', 25, 50, 'second']
    ])
  })

  test('but not in a trait in which one of them has too few answers', () => {
    const one = answersFrom(smallModel, { meeting: [2, 2], hearing: [4, 4], order: [4] })
    const other = answersFrom(smallModel, { meeting: [2], hearing: [2, 2], order: [2, 2] })
    expect(compared(one, other)).toEqual([['hearing', 75, 25, 'first']])
    const notCompared = ['meeting', 'order', 'quiet', 'freedom']
    expect(compareTwo(smallModel, [], one, other).notCompared).toEqual(notCompared)
  })

  test('the differences by norm come first, not those in points', () => {
    const narrow = { mean: 50, sd: 10, error: 0 }
    const model = {
      ...smallModel,
      traits: smallModel.traits.map((trait) =>
        trait.id === 'quiet' ? { ...trait, norm: narrow } : trait
      )
    }
    // In meeting 25 points are one standard deviation of 25; in quiet 18.75 are 1.875 of 10.
    const four: ByTrait = { meeting: [3, 3, 3, 3], quiet: [3, 3, 3, 3] }
    const { traits } = compareTwo(
      model,
      [],
      answersFrom(model, four),
      answersFrom(model, { meeting: [4, 4, 4, 4], quiet: [4, 4, 4, 3] })
    )
    expect(traits.map(({ trait }) => trait)).toEqual(['quiet', 'meeting'])
  })
})

describe('roles near both', () => {
  const one = evenly(smallModel, quiet)
  /** Only hearing is higher: z 0 instead of −1, and the index −1.4: back too. */
  const other = evenly(smallModel, { ...quiet, hearing: 3 })
  /**
   * −.5 in hearing is .5 from each of them, and the contact of an index of −1.6 is 63.8 − 1.6·17.7 =
   * 35.48: .25/5 + 2/7·.04 = .06.
   */
  const between = { meeting: -1, hearing: -0.5, order: 1, quiet: 0, freedom: 1 }
  const role = (id: string, hearing: number) =>
    roleWith({ id, family: id, contact: 35.48, figures: { ...between, hearing } })

  test('are in the order of the library, without those that are near one of them only', () => {
    // 2.5 in hearing: 2.5²/5 = 1.25 from the one with z 0, and 3.5²/5 = 2.45 from the other, which is
    // too far where three others are near. −3.5: the same the other way round.
    const library = [
      role('last-by-name', -0.5),
      role('near-other', 2.5),
      role('a', -0.6),
      role('near-one', -3.5),
      role('b', -0.4)
    ]
    expect(rolesIn(compareTwo(smallModel, library, one, other))).toEqual(['last-by-name', 'a', 'b'])
    expect(rolesIn(compareTwo(smallModel, library, one, one))).toEqual([
      ...['last-by-name', 'a', 'near-one', 'b']
    ])
    expect(rolesIn(compareTwo(smallModel, library, other, other))).toEqual([
      ...['last-by-name', 'near-other', 'a', 'b']
    ])
  })

  test('do not exist if one of them has no verdict', () => {
    const library = [role('a', -0.5)]
    const unclear = answersFrom(smallModel, { meeting: [2, 2] })
    expect(rolesIn(compareTwo(smallModel, library, one, one))).toEqual(['a'])
    expect(rolesIn(compareTwo(smallModel, library, one, unclear))).toEqual([])
    expect(rolesIn(compareTwo(smallModel, library, unclear, one))).toEqual([])
  })
})

describe('for any answers', () => {
  const answers = anyAnswers(realModel)

  test('exchanging the two people exchanges first and second, and nothing else', () => {
    assert(
      property(answers, answers, (one, other) => {
        expect(exchanged(compareTwo(realModel, realRoles, other, one))).toEqual(
          compareTwo(realModel, realRoles, one, other)
        )
      })
    )
  })

  test('nobody differs from themselves', () => {
    assert(
      property(answers, (one) => {
        const { traits } = compareTwo(realModel, realRoles, one, one)
        expect(traits.filter(({ higher }) => higher !== undefined)).toEqual([])
      })
    )
  })

  test('the roles are those that are near each of the two alone', () => {
    assert(
      property(answers, answers, (one, other) => {
        const two = compareTwo(realModel, realRoles, one, other)
        const near = [two.first, two.second].map(({ profile, outcome }) =>
          outcome.kind === 'placed'
            ? nearRoles(realModel, profile, outcome, realRoles).map(({ role }) => role.id)
            : []
        )
        const shared = realRoles.filter(({ id }) => near.every((ids) => ids.includes(id)))
        expect(rolesIn(two)).toEqual(shared.map(({ id }) => id))
      })
    )
  })
})

/** Each compared trait with both scores and who scores higher, in the order of the comparison. */
function compared(one: Answers, other: Answers): readonly unknown[] {
  return compareTwo(smallModel, [], one, other).traits.map(({ trait, first, second, higher }) => [
    trait,
    first.score,
    second.score,
    higher
  ])
}

function rolesIn({ roles }: TwoPeople): readonly string[] {
  return roles.map(({ id }) => id)
}

/** The same comparison, told from the other side. */
function exchanged({ first, second, traits, notCompared, roles }: TwoPeople): TwoPeople {
  return {
    first: second,
    second: first,
    traits: traits.map((scores) => ({
      trait: scores.trait,
      first: scores.second,
      second: scores.first,
      higher:
        scores.higher === undefined ? undefined : scores.higher === 'first' ? 'second' : 'first'
    })),
    notCompared,
    roles
  }
}
