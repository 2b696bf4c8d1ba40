import type { Model } from '#domain/model'
import { expect, test } from 'vitest'
import { mixing } from '../../../scripts/simulation/mixing.ts'
import { smallModel } from '../../domain/support/small-model.ts'
import { correlated } from './support/correlated-model.ts'

test('people are mixed so that their traits correlate', () => {
  // hearing = .6 · meeting + √(1 − .36) · its own. order = −.5 · meeting + x · hearing's own + …:
  // −.5 · .6 + x · .8 = 0, x = .375, and √(1 − .25 − .140625) = .78062 is left.
  const [meeting, hearing, order, quiet] = mixing(correlated)
  expect(meeting).toEqual([1])
  expect(hearing).toEqual([0.6, 0.8])
  expect(order?.map((weight) => weight.toFixed(5))).toEqual(['-0.50000', '0.37500', '0.78062'])
  expect(quiet).toEqual([0, 0, 0, 1])
})

test('people cannot be made of correlations that contradict each other', () => {
  const contradictory: Model = {
    ...smallModel,
    correlations: [
      { between: ['meeting', 'hearing'], r: 0.9 },
      { between: ['meeting', 'order'], r: 0.9 },
      { between: ['hearing', 'order'], r: -0.9 }
    ]
  }
  expect(() => mixing(contradictory)).toThrow(
    'The correlations of order contradict those of other traits.'
  )
})
