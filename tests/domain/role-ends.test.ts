import { roleEnds } from '#domain/role-ends'
import { expect, test } from 'vitest'
import { roleWith } from './support/roles.ts'
import { smallModel } from './support/small-model.ts'

const TRAITS = smallModel.traits.map(({ id }) => id)

test('a role stands out where its figure is outside the middle third of jobs', () => {
  // The limits of the middle third are −.43 and .43.
  const role = roleWith({
    figures: { meeting: 2.3, hearing: -0.43, order: 0.43, quiet: -0.42, freedom: 0.42 }
  })
  expect(roleEnds(role, TRAITS)).toEqual([
    { trait: 'meeting', pole: 'high' },
    { trait: 'hearing', pole: 'low' },
    { trait: 'order', pole: 'high' }
  ])
})

test('an average role stands out nowhere', () => {
  expect(roleEnds(roleWith({}), TRAITS)).toEqual([])
})

test('the ends keep the order of the traits, however far the role stands out', () => {
  const role = roleWith({ figures: { meeting: 0.5, freedom: 2, quiet: -1 } })
  expect(roleEnds(role, ['quiet', 'freedom', 'meeting'])).toEqual([
    { trait: 'quiet', pole: 'low' },
    { trait: 'freedom', pole: 'high' },
    { trait: 'meeting', pole: 'high' }
  ])
})

test('traits that are not asked about do not count, and a trait without a figure is average', () => {
  const role = roleWith({ figures: { meeting: 2 } })
  expect(roleEnds(role, ['hearing', 'humour'])).toEqual([])
})
