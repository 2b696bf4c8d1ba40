import type { Model } from '#domain/model'
import { expect, test } from 'vitest'
import { mixingWeights } from '../../../scripts/simulation/mixing.ts'
import { smallModel } from '../../domain/support/small-model.ts'
import { correlated } from './support/correlated-model.ts'

test('mixingWeights returns the Cholesky factor of the correlations', () => {
  // hearing = .6 · meeting + √(1 − .36) · h, where h is its own draw. order = −.5 · meeting + x · h
  // + … has no correlation with hearing: −.5 · .6 + x · .8 = 0, so x = .375. The weight of its own
  // draw is √(1 − .25 − .140625) = .78062.
  const [meeting, hearing, order, quiet] = mixingWeights(correlated)
  expect(meeting).toEqual([1])
  expect(hearing).toEqual([0.6, 0.8])
  expect(order?.map((weight) => weight.toFixed(5))).toEqual(['-0.50000', '0.37500', '0.78062'])
  expect(quiet).toEqual([0, 0, 0, 1])
})

test('mixingWeights throws for correlations that contradict each other', () => {
  const contradictory: Model = {
    ...smallModel,
    correlations: [
      { between: ['meeting', 'hearing'], r: 0.9 },
      { between: ['meeting', 'order'], r: 0.9 },
      { between: ['hearing', 'order'], r: -0.9 }
    ]
  }
  expect(() => mixingWeights(contradictory)).toThrow(
    'The correlations of the trait order contradict those of the traits before it'
  )
})
