/**
 * Requirements 4 and 5 of the method (see measurement.test.ts), checked with the real model and
 * roles.
 */

import { frontIndex } from '#domain/front-index'
import type { Answer, Answers } from '#domain/model'
import { roleIndex, rolesByDistance } from '#domain/role-distance'
import { isInsidePeopleRole, type Role } from '#domain/roles'
import { scoreTraits } from '#domain/score'
import { type Verdict, verdictOn } from '#domain/verdict'
import { describe, expect, test } from 'vitest'
import { evenly } from './support/answers.ts'
import {
  autonomousSeller,
  detailLover,
  highOnBoth,
  pureBackPerson,
  purePeoplePerson
} from './support/made-up-people.ts'
import { realModel, realRoles } from './support/real-model.ts'

describe('4. the index of roles', () => {
  test('separates roles with much outside contact from roles with little: AUC at least .85', () => {
    const outside = realRoles.filter(({ contact }) => contact >= 75)
    const inside = realRoles.filter(({ contact }) => contact <= 50)
    expect(outside.length).toBeGreaterThanOrEqual(10)
    expect(inside.length).toBeGreaterThanOrEqual(10)
    expect(shareAbove(outside, inside)).toBeGreaterThanOrEqual(0.85)
  })

  /**
   * The area under the ROC curve: the share of pairs in which the role of `roles` has the higher
   * index.
   */
  function shareAbove(roles: readonly Role[], others: readonly Role[]): number {
    const wins = roles.flatMap((role) =>
      others.map((other) => {
        const lead = roleIndex(realModel, role) - roleIndex(realModel, other)
        return lead === 0 ? 0.5 : Number(lead > 0)
      })
    )
    return wins.reduce((sum, win) => sum + win, 0) / wins.length
  }
})

describe('5. at least eight of the ten nearest roles are on the expected side', () => {
  // Here a role's side is its contact with people from outside, above or below the mean of office
  // jobs (63.8), because this is not part of the index.
  test.each([
    { name: 'pure people person', levels: purePeoplePerson, placing: 'front', outside: true },
    { name: 'pure back person', levels: pureBackPerson, placing: 'back', outside: false },
    { name: 'autonomous seller', levels: autonomousSeller, placing: 'front', outside: true },
    { name: 'detail lover', levels: detailLover, placing: 'back', outside: false }
  ])('$name', ({ levels, placing, outside }) => {
    expect(verdictFor(evenly(realModel, levels))).toMatchObject({ placing })
    const expected = tenNearest(levels).filter(({ contact }) => contact > 63.8 === outside)
    expect(expected.length).toBeGreaterThanOrEqual(8)
  })

  test('person high on both: people-heavy work that is not at the counter', () => {
    expect(verdictFor(evenly(realModel, highOnBoth))).toMatchObject({ placing: 'both' })
    const nearest = tenNearest(highOnBoth)
    // More contact with people than the average office job, and a contact with people from outside
    // of less than one standard deviation above the mean.
    const hybrid = nearest.filter(
      ({ figures, contact }) => (figures.people ?? 0) > 0 && contact < 63.8 + 17.7
    )
    expect(hybrid.length).toBeGreaterThanOrEqual(8)
    // Roles for colleagues, such as HR and training.
    const insidePeople = nearest.filter((role) => isInsidePeopleRole(realModel, role))
    expect(insidePeople.length).toBeGreaterThanOrEqual(2)
  })

  function tenNearest(levels: Readonly<Record<string, Answer>>): readonly Role[] {
    const profile = scoreTraits(realModel, evenly(realModel, levels))
    return rolesByDistance(profile, frontIndex(realModel, profile), realRoles)
      .slice(0, 10)
      .map(({ role }) => role)
  }
})

function verdictFor(answers: Answers): Verdict {
  return verdictOn(realModel, answers, scoreTraits(realModel, answers))
}
