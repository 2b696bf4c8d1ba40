import { fitOf } from '#domain/fit'
import type { Model, Norm } from '#domain/model'
import { scoreTraits } from '#domain/score'
import { describe, expect, test } from 'vitest'
import { answersFrom, type ByTrait } from './support/answers.ts'
import { roleWith } from './support/roles.ts'
import { smallModel } from './support/small-model.ts'

// In the small model z is the mean answer minus 3.

describe('a role is like somebody', () => {
  test('where both stand out the same way, what stands out most in both first', () => {
    const person = { meeting: [5, 5], hearing: [4, 4], order: [2, 2], quiet: [3, 3] } as const
    // In common: meeting min(2, .8), hearing min(1, 1.5), order min(1, .5)
    const figures = { meeting: 0.8, hearing: 1.5, order: -0.5 }
    expect(heldBeside(person, figures).alike).toEqual([
      { trait: 'hearing', pole: 'high' },
      { trait: 'meeting', pole: 'high' }
    ])
  })

  test('at low ends as well', () => {
    expect(heldBeside({ quiet: [1, 1] }, { quiet: -2 }).alike).toEqual([
      { trait: 'quiet', pole: 'low' }
    ])
  })

  test('in nothing where one of them is in the middle third, or they stand at opposite ends', () => {
    expect(heldBeside({ quiet: [5, 5] }, { quiet: 0.42 }).alike).toEqual([])
    expect(heldBeside({ quiet: [3, 3, 3, 4] }, { quiet: 2 }).alike).toEqual([]) // z .25
    expect(heldBeside({ quiet: [5, 5] }, { quiet: -2 }).alike).toEqual([])
    // .43 standard deviations are enough.
    expect(heldBeside({ quiet: [5, 5] }, { quiet: 0.43 }).alike).toHaveLength(1)
  })
})

describe('a role is unlike somebody', () => {
  test('in what it asks for most against their grain, at its own end', () => {
    const person = { meeting: [4, 4], quiet: [5, 5] } as const
    // Apart: meeting 1 and −1, 2; quiet 2 and −1, 3
    expect(heldBeside(person, { meeting: -1, quiet: -1 }).unlike).toEqual({
      trait: 'quiet',
      pole: 'low'
    })
  })

  test('also where the person is in the middle and the role is not', () => {
    expect(heldBeside({ quiet: [3, 3] }, { quiet: 1.3 }).unlike).toEqual({
      trait: 'quiet',
      pole: 'high'
    })
  })

  test('not where the person goes the same way, however much less or more', () => {
    // 1.6 apart, but one is at .4 and the other at 2 of the same side: .43 is where a side begins.
    expect(heldBeside({ quiet: [3, 3, 3, 5] }, { quiet: 2.3 }).unlike).toBeUndefined() // z .5
    expect(heldBeside({ quiet: [5, 5] }, { quiet: 0.5 }).unlike).toBeUndefined()
    expect(heldBeside({ quiet: [3, 3, 3, 4] }, { quiet: 2.3 }).unlike).toEqual({
      trait: 'quiet',
      pole: 'high'
    }) // z .25
  })

  test('not where the person stands just at the limit of the same side', () => {
    // A norm of 7 ± 100: the middle of the answers, 50, is z .43, and 2 − .43 = 1.57 apart.
    const flat = withNorm({ mean: 7, sd: 100 })
    expect(heldBeside({ quiet: [3, 3] }, { quiet: 2 }, flat).unlike).toBeUndefined()
  })

  test('in nothing where they are less than 1.3 standard deviations apart, or the role is in the middle', () => {
    expect(heldBeside({ quiet: [3, 3] }, { quiet: 1.29 }).unlike).toBeUndefined()
    expect(heldBeside({ quiet: [1, 1] }, { quiet: 0.42 }).unlike).toBeUndefined() // 2.42 apart
    // .43 standard deviations are enough.
    expect(heldBeside({ quiet: [1, 1] }, { quiet: 0.43 }).unlike).toEqual({
      trait: 'quiet',
      pole: 'high'
    })
  })
})

describe('where most people agree', () => {
  // A norm of 75 ± 25: the middle of the answers, 50, is z −1.
  const agreeable = withNorm({ mean: 75, sd: 25 })

  test('“it depends” is less than others say, but no liking for the opposite', () => {
    const everything = heldBeside({ quiet: [3, 3] }, { quiet: -2 }, agreeable)
    expect(everything).toEqual({ alike: [], unlike: undefined })
    expect(heldBeside({ quiet: [2, 3] }, { quiet: -2 }, agreeable).alike).toEqual([
      { trait: 'quiet', pole: 'low' }
    ])
  })

  test('to disagree, “it depends” is more than others say, but no liking either', () => {
    // A norm of 25 ± 25: the middle of the answers is z 1.
    const disagreeable = withNorm({ mean: 25, sd: 25 })
    expect(heldBeside({ quiet: [3, 3] }, { quiet: 2 }, disagreeable).alike).toEqual([])
    expect(heldBeside({ quiet: [3, 4] }, { quiet: 2 }, disagreeable).alike).toEqual([
      { trait: 'quiet', pole: 'high' }
    ])
  })

  test('what the role asks for may still be more than the person has', () => {
    expect(heldBeside({ quiet: [3, 3] }, { quiet: 0.5 }, agreeable).unlike).toEqual({
      trait: 'quiet',
      pole: 'high'
    })
  })
})

test('a trait with too few answers is no reason for anything', () => {
  expect(heldBeside({ quiet: [5] }, { quiet: 2, meeting: 2 })).toEqual({
    alike: [],
    unlike: undefined
  })
})

/** The small model, where people answer otherwise. */
function withNorm(norm: Norm): Model {
  return { ...smallModel, traits: smallModel.traits.map((trait) => ({ ...trait, norm })) }
}

function heldBeside(
  byTrait: ByTrait,
  figures: Readonly<Record<string, number>>,
  model: Model = smallModel
) {
  return fitOf(scoreTraits(model, answersFrom(model, byTrait)), roleWith({ figures }))
}
