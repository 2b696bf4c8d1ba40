import { frontIndex } from '#domain/front-index'
import type { Answers, Model } from '#domain/model'
import { type Pulls, pullsOf } from '#domain/pulls'
import { scoreTraits } from '#domain/score'
import { describe, expect, test } from 'vitest'
import { answersFrom, type ByTrait } from './support/answers.ts'
import { smallModel } from './support/small-model.ts'

// The index of the small model has the spread 1, so the strength of a pull is |weight · z|.

describe('the strongest pulls', () => {
  const person: ByTrait = {
    meeting: [4, 4, 4, 4], // z 1: .4 to the front
    hearing: [2, 2, 2, 1], // z −1.25: .5 to the back
    order: [3, 3, 3, 4], // z .25: .1 to the back
    quiet: [1, 1, 1, 1], // z −2: .8 to the front
    freedom: [4, 4, 4, 4] // z 1: .6 to the back
  }

  test('are the three that move the index most, to either side', () => {
    const { strongest } = pulls(person)
    expect(strongest.map(({ trait, pole, side }) => [trait, pole, side])).toEqual([
      ['quiet', 'low', 'front'],
      ['freedom', 'high', 'back'],
      ['hearing', 'low', 'back']
    ])
  })

  test('have a strength in standard deviations of the index', () => {
    const { strongest } = pulls(person)
    expect(strongest.map(({ strength }) => strength)).toEqual([0.8, 0.6, 0.5])
  })
})

test('a pull is weaker if the index has a greater spread', () => {
  const model: Model = {
    ...smallModel,
    correlations: [{ between: ['meeting', 'hearing'], r: 0.5 }]
  }
  // Two traits are scored: s² = .16 + .16 + 2 · .4 · .4 · .5 = .48; .4 · 2 / √.48
  const [strongest] = pulls({ meeting: [5, 5, 5, 5], hearing: [3, 3, 3, 3] }, model).strongest
  expect(strongest?.strength).toBeCloseTo(1.1547, 4)
})

describe('no pull', () => {
  test('comes from a trait in the middle third of people', () => {
    const { strongest } = pulls({ meeting: [3, 3, 3, 4], quiet: [4, 4, 4, 4] }) // z .25
    expect(strongest.map(({ trait }) => trait)).toEqual(['quiet'])
  })

  test('exists if every trait is in the middle third', () => {
    expect(pulls({ meeting: [3, 3, 3, 4], quiet: [3, 3] })).toEqual({ strongest: [], leads: false })
  })

  test('comes from an absent trait', () => {
    const { strongest } = pulls({ meeting: [5], quiet: [4, 4, 4, 4] })
    expect(strongest.map(({ trait }) => trait)).toEqual(['quiet'])
  })
})

describe('the first pull leads', () => {
  // With four answers, half the 80 % band is 1.28 · √(1 − .8) · weight = .572 · weight:
  // .229 for the traits with weight .4, and .343 for freedom with weight .6.
  test('if it exceeds the second by more than both bands', () => {
    // meeting z 1.25: .5; hearing z .5: .2; .3 apart
    expect(leads({ meeting: [4, 4, 4, 5], hearing: [3, 3, 4, 4] })).toBe(true)
  })

  test('not if the difference is within one of the bands', () => {
    // meeting z 1.25: .5; hearing z .75: .3; .2 apart
    expect(leads({ meeting: [4, 4, 4, 5], hearing: [3, 4, 4, 4] })).toBe(false)
    // freedom z 1: .6; hearing z .75: .3; .3 apart, beyond hearing's band but not freedom's
    expect(leads({ freedom: [4, 4, 4, 4], hearing: [3, 4, 4, 4] })).toBe(false)
    expect(leads({ hearing: [5, 5, 5, 4], freedom: [3, 4, 4, 3] })).toBe(true) // .7 and .3
  })

  test('if all others are average', () => {
    expect(leads({ meeting: [4, 4, 4, 4] })).toBe(true) // .4 and 0
  })

  test('never if its trait is in the middle third', () => {
    // Freedom has the weight 4 and the others .001, so with z = .25 it would exceed the bands.
    const traits = smallModel.traits.map((trait) => ({
      ...trait,
      weight: trait.id === 'freedom' ? 4 : 0.001
    }))
    const precise = { ...smallModel, traits, answerCorrelation: 0.99 }
    expect(leads({ freedom: [3, 3, 3, 4] }, precise)).toBe(false)
    expect(leads({ freedom: [3, 3, 4, 4] }, precise)).toBe(true)
  })

  test('not if the second is equally strong, even without any error of measurement', () => {
    const exact = { ...smallModel, answerCorrelation: 1 }
    expect(leads({ meeting: [4, 4, 4, 4], hearing: [4, 4, 4, 4] }, exact)).toBe(false)
  })

  test('never if there is no second pull', () => {
    expect(pulls({ meeting: [5, 5, 5, 5] }).leads).toBe(false)
    expect(pulls({}).leads).toBe(false)
  })

  function leads(byTrait: ByTrait, model = smallModel): boolean {
    const middle = { meeting: [3, 3, 3, 3], hearing: [3, 3, 3, 3], order: [3, 3, 3, 3] } as const
    const rest = { quiet: [3, 3, 3, 3], freedom: [3, 3, 3, 3] } as const
    return pulls({ ...middle, ...rest, ...byTrait }, model).leads
  }
})

function pulls(byTrait: ByTrait, model: Model = smallModel): Pulls {
  const answers: Answers = answersFrom(model, byTrait)
  const profile = scoreTraits(model, answers)
  return pullsOf(profile, frontIndex(model, profile))
}
