import { frontIndex } from '#domain/front-index'
import type { Answers, Model } from '#domain/model'
import { type Pulls, pullsOf } from '#domain/pulls'
import { scoreTraits } from '#domain/score'
import { describe, expect, test } from 'vitest'
import { answersFrom, type ByTrait } from './support/answers.ts'
import { smallModel } from './support/small-model.ts'

// The spread of the small model's index is 1, so a trait's strength is its weight times its z.

describe('the strongest pulls', () => {
  const person: ByTrait = {
    meeting: [4, 4, 4, 4], // z 1: .4 to the front
    hearing: [2, 2, 2, 1], // z −1.25: .5 to the back
    order: [3, 3, 3, 4], // z .25: .1 to the back
    quiet: [1, 1, 1, 1], // z −2: .8 to the front
    freedom: [4, 4, 4, 4] // z 1: .6 to the back
  }

  test('are the three that moved the index most, whichever way', () => {
    const { strongest } = pulls(person)
    expect(strongest.map(({ trait, pole, side }) => [trait, pole, side])).toEqual([
      ['quiet', 'low', 'front'],
      ['freedom', 'high', 'back'],
      ['hearing', 'low', 'back']
    ])
  })

  test('have their strength in standard deviations of the index', () => {
    const { strongest } = pulls(person)
    expect(strongest.map(({ strength }) => strength)).toEqual([0.8, 0.6, 0.5])
  })
})

test('a wider spread makes each pull weaker', () => {
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

  test('is left where everything is in the middle', () => {
    expect(pulls({ meeting: [3, 3, 3, 4], quiet: [3, 3] })).toEqual({ strongest: [], leads: false })
  })

  test('comes from an absent trait', () => {
    const { strongest } = pulls({ meeting: [5], quiet: [4, 4, 4, 4] })
    expect(strongest.map(({ trait }) => trait)).toEqual(['quiet'])
  })
})

describe('the first pull leads', () => {
  // Bands of error with four answers: 1.28 · √(1 − .8) · weight = .572 · weight,
  // so .229 for the traits that weigh .4, and .343 for freedom.
  test('when the second lies beyond both bands of error', () => {
    // meeting z 1.25: .5; hearing z .5: .2; .3 apart
    expect(leads({ meeting: [4, 4, 4, 5], hearing: [3, 3, 4, 4] })).toBe(true)
  })

  test('not when the second lies within one of them', () => {
    // meeting z 1.25: .5; hearing z .75: .3; .2 apart
    expect(leads({ meeting: [4, 4, 4, 5], hearing: [3, 4, 4, 4] })).toBe(false)
    // freedom z 1: .6; hearing z .75: .3; .3 apart, beyond hearing's band but not freedom's
    expect(leads({ freedom: [4, 4, 4, 4], hearing: [3, 4, 4, 4] })).toBe(false)
    expect(leads({ hearing: [5, 5, 5, 4], freedom: [3, 4, 4, 3] })).toBe(true) // .7 and .3
  })

  test('when all others are in the middle', () => {
    expect(leads({ meeting: [4, 4, 4, 4] })).toBe(true) // .4 and 0
  })

  test('never when it is in the middle itself', () => {
    // Freedom weighs 4 and the rest next to nothing: its z of .25 would be far beyond the bands.
    const traits = smallModel.traits.map((trait) => ({
      ...trait,
      weight: trait.id === 'freedom' ? 4 : 0.001
    }))
    const certain = { ...smallModel, traits, answerCorrelation: 0.99 }
    expect(leads({ freedom: [3, 3, 3, 4] }, certain)).toBe(false)
    expect(leads({ freedom: [3, 3, 4, 4] }, certain)).toBe(true)
  })

  test('not when the second is as strong, not even where nothing is measured with error', () => {
    const exact = { ...smallModel, answerCorrelation: 1 }
    expect(leads({ meeting: [4, 4, 4, 4], hearing: [4, 4, 4, 4] }, exact)).toBe(false)
  })

  test('never when there is nothing to compare it with', () => {
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
