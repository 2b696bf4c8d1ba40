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

describe('an inside people role', () => {
  const trainer = { customers: 'inside', contact: 49, figures: { people: 2 } } as const

  test('serves colleagues, at least among others, and is more with people than half of the office jobs', () => {
    expect(isInsidePeopleRole(smallModel, roleWith(trainer))).toBe(true)
    expect(isInsidePeopleRole(smallModel, roleWith({ ...trainer, customers: 'both' }))).toBe(true)
    expect(isInsidePeopleRole(smallModel, roleWith({ ...trainer, figures: { people: 0 } }))).toBe(
      true
    )
  })

  test('is none that serves people from outside, sits at the counter, or is mostly alone', () => {
    expect(isInsidePeopleRole(smallModel, roleWith({ ...trainer, customers: 'outside' }))).toBe(
      false
    )
    expect(isInsidePeopleRole(smallModel, roleWith({ ...trainer, contact: 75 }))).toBe(false)
    expect(
      isInsidePeopleRole(smallModel, roleWith({ ...trainer, figures: { people: -0.1 } }))
    ).toBe(false)
  })
})

test('hybrid is what lies between the sides, or is full of colleagues', () => {
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

test('a figure that a role does not have is the middle', () => {
  expect(roleFigure(roleWith({ figures: { quiet: 1.2 } }), 'quiet')).toBe(1.2)
  expect(roleFigure(roleWith({}), 'humour')).toBe(0)
})
