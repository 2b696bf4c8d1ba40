import { expect, test } from 'vitest'
import type { Chance } from '../../../scripts/simulation/chance.ts'
import { drawNorms } from '../../../scripts/simulation/norm-errors.ts'
import { smallModel } from '../../domain/support/small-model.ts'

/** Draws 1, −1, 1, −1 and so on. */
function alternating(): Chance {
  let sign = -1
  return {
    share: () => 0.5,
    normal: () => {
      sign = -sign
      return sign
    }
  }
}

test('each mean is off by its own draw, as large as its error; everything else stays', () => {
  const model = {
    ...smallModel,
    traits: smallModel.traits.map((trait, at) => ({
      ...trait,
      norm: { ...trait.norm, error: at }
    }))
  }
  const drawn = drawNorms(model, alternating())
  // Errors of 0, 1, 2, 3 and 4 points around 50.
  expect(drawn.traits.map(({ norm }) => norm.mean)).toEqual([50, 49, 52, 47, 54])
  expect(drawn.traits.map(({ norm }) => [norm.sd, norm.error])).toEqual([
    [25, 0],
    [25, 1],
    [25, 2],
    [25, 3],
    [25, 4]
  ])
})
