import { type FrontIndex, frontIndex, lean, leanPerUnit, signedWeight } from '#domain/front-index'
import type { Correlation } from '#domain/model'
import { scoreTraits } from '#domain/score'
import { describe, expect, test } from 'vitest'
import { answersFrom, type ByTrait, evenly, extreme } from './support/answers.ts'
import { realModel } from './support/real-model.ts'
import { smallModel } from './support/small-model.ts'

const everyTrait: ByTrait = {
  meeting: [5, 5, 5, 5], // z = 5 − 3 = 2
  hearing: [4, 4, 4, 4], // 1
  order: [2, 2, 2, 2], // −1
  quiet: [3, 3, 3, 3], // 0
  freedom: [1, 1, 1, 1] // −2
}

describe('the index', () => {
  test('adds the front traits and subtracts the back traits', () => {
    const { value, spread, reliability, lastingShare, normError } = indexOf(everyTrait)
    expect(spread).toBeCloseTo(1, 12) // s² = 4 · .4² + .6² = .64 + .36
    expect(value).toBeCloseTo(2.8, 12) // .4 · (2 + 1) − .4 · (−1 + 0) − .6 · (−2) = 1.2 + .4 + 1.2
    expect(reliability).toBeCloseTo(0.8, 12) // 1 − (1 − .8) · Σw² / s² = 1 − .2
    expect(lastingShare).toBeCloseTo(0.64, 12) // 1 − (1 − .8 · .8) · Σw² / s² = 1 − .36
    expect(normError).toBe(0)
  })

  test('leaves out absent traits and standardises the others', () => {
    const { value, spread, reliability } = indexOf({ meeting: [5, 4], order: [3] })
    expect(spread).toBeCloseTo(0.4, 12) // meeting alone: √(.4²)
    expect(value).toBeCloseTo(1.5, 12) // .4 · (4.5 − 3) / .4
    expect(reliability).toBeCloseTo(0.6667, 4) // two answers: 2 · .5 / 1.5
  })

  test('has a greater spread if traits of one side correlate', () => {
    const { spread, value, reliability } = indexOf(everyTrait, [
      { between: ['meeting', 'hearing'], r: 0.5 }
    ])
    expect(spread).toBeCloseTo(Math.sqrt(1.16), 12) // s² = 1 + 2 · .4 · .4 · .5
    expect(value).toBeCloseTo(2.8 / Math.sqrt(1.16), 12)
    expect(reliability).toBeCloseTo(1 - 0.2 / 1.16, 12)
  })

  test('has a smaller spread if traits of opposite sides correlate', () => {
    const { spread } = indexOf(everyTrait, [{ between: ['order', 'meeting'], r: 0.5 }])
    expect(spread).toBeCloseTo(Math.sqrt(0.84), 12) // s² = 1 + 2 · .4 · (−.4) · .5
  })

  test('has an error that comes from the norms', () => {
    // δ = 10 points of sd 25 are .4 standard deviations: τ² = Σ(.4·w)² / s² = .16 · Σw² / s².
    const model = {
      ...smallModel,
      traits: smallModel.traits.map((trait) => ({ ...trait, norm: { ...trait.norm, error: 10 } }))
    }
    const whole = frontIndex(model, scoreTraits(model, answersFrom(model, everyTrait)))
    expect(whole.normError).toBeCloseTo(0.4, 12) // Σw² = s² = 1
    const correlated = {
      ...model,
      correlations: [{ between: ['meeting', 'hearing'], r: 0.5 }] as const
    }
    const { normError } = frontIndex(
      correlated,
      scoreTraits(correlated, answersFrom(correlated, everyTrait))
    )
    expect(normError).toBeCloseTo(0.4 / Math.sqrt(1.16), 12) // the errors do not correlate
  })

  test('ignores correlations with absent traits', () => {
    const { spread } = indexOf({ meeting: [3, 3] }, [
      { between: ['meeting', 'hearing'], r: 0.5 },
      { between: ['hearing', 'meeting'], r: 0.5 }
    ])
    expect(spread).toBeCloseTo(0.4, 12)
  })
})

describe('the index of the real model, all statements answered', () => {
  // Σw² = .09 + .09 + .04 + .04 + .25 + .09 + .04 = .64. The pairs, w·w·r, in thousandths:
  //   people (.3): listening .09·.25 = 22.5, communication .06·.45 = 27, problem .06·.30 = 18,
  //     focus −.15·−.45 = 67.5, flexibility −.09·.05 = −4.5, autonomy −.06·−.05 = 3    → 133.5
  //   listening (.3): communication .06·.25 = 15, problem .06·.20 = 12, focus −.15·−.10 = 15,
  //     flexibility −.09·.05 = −4.5, autonomy −.06·−.15 = 9                            →  46.5
  //   communication (.2): problem .04·.37 = 14.8, focus −.10·−.25 = 25,
  //     flexibility −.06·.10 = −6, autonomy −.04·.10 = −4                              →  29.8
  //   problem-solving (.2): focus −.10·−.10 = 10, flexibility −.06·.10 = −6,
  //     autonomy −.04·.25 = −10                                                        →  −6
  //   focus (−.5): flexibility .15·.15 = 22.5, autonomy .10·.30 = 30                   →  52.5
  //   flexibility (−.3): autonomy .06·.30                                              →  18
  // Together 274.3, so s² = .64 + 2 · .2743 = 1.1886.
  const index = frontIndex(realModel, scoreTraits(realModel, extreme(realModel, 'front')))

  test('has the spread √1.1886', () => {
    expect(index.spread).toBeCloseTo(Math.sqrt(1.1886), 12)
  })

  test('has the reliability .819', () => {
    // α = 4 · .33 / (1 + 3 · .33) = 1.32 / 1.99 = .66332; ρ = 1 − .64 · .33668 / 1.1886
    expect(index.reliability).toBeCloseTo(0.8187, 4)
  })

  test('has the lasting share .747', () => {
    // 1 − .64 · (1 − .8 · .66332) / 1.1886
    expect(index.lastingShare).toBeCloseTo(0.7473, 4)
  })

  test('has the norm error .318', () => {
    // (w·δ/sd)²: people (.3 · 6/24)² = .0056, listening (.3 · 10/20)² = .0225,
    // communication (.2 · 10/22)² = .0083, problem-solving (.2 · 10/20)² = .01,
    // focus (.5 · 10/24)² = .0434, flexibility (.3 · 10/20)² = .0225,
    // autonomy (.2 · 10/23)² = .0076. Together .1199; τ = √(.1199 / 1.1886)
    expect(index.normError).toBeCloseTo(0.3175, 4)
  })

  test('gives a lean of 1.509 for each standard deviation', () => {
    // √(.7473 / (.2527 + .7473 · .3175²)) = √(.7473 / .3281)
    expect(leanPerUnit(index)).toBeCloseTo(1.5092, 4)
  })

  test('is 0 for a person who is average in every trait', () => {
    const traits = realModel.traits.map((trait) => ({
      ...trait,
      norm: { mean: 50, sd: 20, error: 0 }
    }))
    const model = { ...realModel, traits }
    const threes = Object.fromEntries(traits.map(({ id }) => [id, 3 as const]))
    expect(frontIndex(model, scoreTraits(model, evenly(model, threes))).value).toBe(0)
  })
})

test('the weights of back traits are negative', () => {
  expect(smallModel.traits.map(signedWeight)).toEqual([0.4, 0.4, -0.4, -0.4, -0.6])
})

test('the lean is the index in standard errors', () => {
  expect(leanPerUnit({ lastingShare: 0.8, normError: 0 })).toBeCloseTo(2, 12) // √(.8 / .2)
  expect(leanPerUnit({ lastingShare: 0.8, normError: 0.5 })).toBeCloseTo(Math.SQRT2, 12) // √(.8 / (.2 + .8 · .25))
  expect(lean(indexOf(everyTrait))).toBeCloseTo((2.8 * 4) / 3, 12) // √(.64 / .36) = 4/3
})

function indexOf(byTrait: ByTrait, correlations: readonly Correlation[] = []): FrontIndex {
  const model = { ...smallModel, correlations }
  return frontIndex(model, scoreTraits(model, answersFrom(model, byTrait)))
}
