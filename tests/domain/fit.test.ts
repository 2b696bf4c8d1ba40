import { fitOf } from '#domain/fit'
import type { Model, Norm } from '#domain/model'
import { scoreTraits } from '#domain/score'
import { describe, expect, test } from 'vitest'
import { answersFrom, type ByTrait } from './support/answers.ts'
import { roleWith } from './support/roles.ts'
import { smallModel } from './support/small-model.ts'

// In the small model z is the mean answer minus 3.

describe('a role and a person agree', () => {
  test('in traits where both stand out the same way, the strongest first', () => {
    const person = { meeting: [5, 5], hearing: [4, 4], order: [2, 2], quiet: [3, 3] } as const
    // In common: meeting min(2, .8), hearing min(1, 1.5), order min(1, .5)
    const figures = { meeting: 0.8, hearing: 1.5, order: -0.5 }
    expect(fitWith(person, figures).alike).toEqual([
      { trait: 'hearing', pole: 'high' },
      { trait: 'meeting', pole: 'high' }
    ])
  })

  test('at low ends too', () => {
    expect(fitWith({ quiet: [1, 1] }, { quiet: -2 }).alike).toEqual([
      { trait: 'quiet', pole: 'low' }
    ])
  })

  test('in no trait where one of them is in the middle third, or at the opposite end', () => {
    expect(fitWith({ quiet: [5, 5] }, { quiet: 0.42 }).alike).toEqual([])
    expect(fitWith({ quiet: [3, 3, 3, 4] }, { quiet: 2 }).alike).toEqual([]) // z .25
    expect(fitWith({ quiet: [5, 5] }, { quiet: -2 }).alike).toEqual([])
    // .43 standard deviations are enough.
    expect(fitWith({ quiet: [5, 5] }, { quiet: 0.43 }).alike).toHaveLength(1)
  })
})

describe('a role and a person differ', () => {
  test('in the trait in which they are furthest apart, named by the end of the role', () => {
    const person = { meeting: [4, 4], quiet: [5, 5] } as const
    // The differences: meeting 1 − (−1) = 2, quiet 2 − (−1) = 3
    expect(fitWith(person, { meeting: -1, quiet: -1 }).unlike).toEqual({
      trait: 'quiet',
      pole: 'low'
    })
  })

  test('in no trait where the person is average, or stands out the same way, less or more', () => {
    expect(fitWith({ quiet: [3, 3] }, { quiet: 2.3 }).unlike).toBeUndefined()
    expect(fitWith({ quiet: [3, 3, 3, 5] }, { quiet: 2.3 }).unlike).toBeUndefined() // z .5
    expect(fitWith({ quiet: [5, 5] }, { quiet: 0.5 }).unlike).toBeUndefined()
  })

  test('in no trait where the person or the role is in the middle third', () => {
    expect(fitWith({ quiet: [3, 3, 3, 2] }, { quiet: 2.3 }).unlike).toBeUndefined() // z −.25
    expect(fitWith({ quiet: [3, 3, 3, 1] }, { quiet: 2.3 }).unlike).toEqual({
      trait: 'quiet',
      pole: 'high'
    }) // z −.5
    expect(fitWith({ quiet: [1, 1] }, { quiet: 0.42 }).unlike).toBeUndefined()
    // .43 standard deviations are enough.
    expect(fitWith({ quiet: [1, 1] }, { quiet: 0.43 }).unlike).toEqual({
      trait: 'quiet',
      pole: 'high'
    })
  })
})

describe('for a norm away from the middle of the scale', () => {
  // A norm of 75 ± 25: a score of 50 is z −1.
  const agreeable = withNorm({ mean: 75, sd: 25, error: 0 })

  test('an answer in the middle is below a high norm, but does not mean the low end', () => {
    const everything = fitWith({ quiet: [3, 3] }, { quiet: -2 }, agreeable)
    expect(everything).toEqual({ alike: [], unlike: undefined })
    expect(fitWith({ quiet: [2, 3] }, { quiet: -2 }, agreeable).alike).toEqual([
      { trait: 'quiet', pole: 'low' }
    ])
  })

  test('an answer in the middle is above a low norm, but does not mean the high end', () => {
    // A norm of 25 ± 25: a score of 50 is z 1.
    const disagreeable = withNorm({ mean: 25, sd: 25, error: 0 })
    expect(fitWith({ quiet: [3, 3] }, { quiet: 2 }, disagreeable).alike).toEqual([])
    expect(fitWith({ quiet: [3, 4] }, { quiet: 2 }, disagreeable).alike).toEqual([
      { trait: 'quiet', pole: 'high' }
    ])
  })

  test('the role differs from the person only if the answers mean the low end', () => {
    expect(fitWith({ quiet: [3, 3] }, { quiet: 2 }, agreeable).unlike).toBeUndefined()
    expect(fitWith({ quiet: [2, 3] }, { quiet: 2 }, agreeable).unlike).toEqual({
      trait: 'quiet',
      pole: 'high'
    })
  })
})

test('an absent trait counts neither as alike nor as unlike', () => {
  expect(fitWith({ quiet: [5] }, { quiet: 2, meeting: 2 })).toEqual({
    alike: [],
    unlike: undefined
  })
})

/** The small model with another norm for every trait. */
function withNorm(norm: Norm): Model {
  return { ...smallModel, traits: smallModel.traits.map((trait) => ({ ...trait, norm })) }
}

function fitWith(
  byTrait: ByTrait,
  figures: Readonly<Record<string, number>>,
  model: Model = smallModel
) {
  return fitOf(scoreTraits(model, answersFrom(model, byTrait)), roleWith({ figures }))
}
