import { isHybrid, isInsidePeopleRole, roleFigure, type RoleSide, sideOf } from '#domain/roles'
import { describe, expect, test } from 'vitest'
import { roleWith } from './support/roles.ts'
import { smallModel } from './support/small-model.ts'

test.each<[number, RoleSide]>([
  [100, 'front'],
  [75, 'front'],
  [74, 'between'],
  [51, 'between'],
  [50, 'back'],
  [0, 'back']
])('a role with contact %i is on the side %s', (contact, side) => {
  expect(sideOf({ contact })).toBe(side)
})

describe('a role for colleagues', () => {
  const trainer = { customers: 'inside', contact: 49, figures: { people: 2 } } as const

  test('serves colleagues, perhaps among others, and has at least average contact with people', () => {
    expect(isInsidePeopleRole(smallModel, roleWith(trainer))).toBe(true)
    expect(isInsidePeopleRole(smallModel, roleWith({ ...trainer, customers: 'both' }))).toBe(true)
    expect(isInsidePeopleRole(smallModel, roleWith({ ...trainer, figures: { people: 0 } }))).toBe(
      true
    )
  })

  test('does not serve only people from outside, is not a front role, and does not have less contact with people than average', () => {
    expect(isInsidePeopleRole(smallModel, roleWith({ ...trainer, customers: 'outside' }))).toBe(
      false
    )
    expect(isInsidePeopleRole(smallModel, roleWith({ ...trainer, contact: 75 }))).toBe(false)
    expect(
      isInsidePeopleRole(smallModel, roleWith({ ...trainer, figures: { people: -0.1 } }))
    ).toBe(false)
  })
})

test('a hybrid role is between the sides, or a role for colleagues', () => {
  expect(isHybrid(smallModel, roleWith({ contact: 60 }))).toBe(true)
  expect(
    isHybrid(smallModel, roleWith({ contact: 40, customers: 'inside', figures: { people: 1 } }))
  ).toBe(true)
  expect(
    isHybrid(smallModel, roleWith({ contact: 40, customers: 'inside', figures: { people: -1 } }))
  ).toBe(false)
  expect(
    isHybrid(smallModel, roleWith({ contact: 90, customers: 'both', figures: { people: 1 } }))
  ).toBe(false)
})

test('a figure that a role does not have is 0', () => {
  expect(roleFigure(roleWith({ figures: { quiet: 1.2 } }), 'quiet')).toBe(1.2)
  expect(roleFigure(roleWith({}), 'humour')).toBe(0)
})
