import { expect, test } from 'vitest'
import type { NearRole } from '#domain/near-roles'
import { shownRoles } from '#islands/result/shown-roles.ts'
import type { NamedRole } from '#islands/role-columns.ts'
import { roleWith } from '../domain/support/roles.ts'

const LIBRARY = [
  named('till', 'front'),
  named('files', 'back'),
  named('both', 'between'),
  named('desk', 'front')
]
const NEAR: readonly NearRole[] = ['desk', 'both', 'files', 'till'].map((id) => ({
  role: roleWith({ id }),
  band: id === 'desk' ? 'strong' : 'good'
}))

test.each([
  ['of a verdict for the front', 'front', ['desk', 'till', 'files', 'both']],
  ['of a verdict for the back', 'back', ['files', 'desk', 'till', 'both']],
  ['of a verdict in between', undefined, ['desk', 'till', 'files', 'both']]
] as const)('the roles %s begin with those of its side, the closer ones first', (_, side, ids) => {
  expect(shownRoles(NEAR, LIBRARY, side).map(({ role }) => role.id)).toEqual(ids)
})

test('only the near roles are shown', () => {
  expect(shownRoles(NEAR.slice(0, 1), LIBRARY, undefined)).toEqual([
    { role: LIBRARY[3], band: 'strong' }
  ])
})

function named(id: string, usualSide: NamedRole['usualSide']): NamedRole {
  return {
    ...roleWith({ id }),
    name: id,
    usualSide,
    preparations: { us: 'little', uk: 'little', vietnam: 'little' }
  }
}
