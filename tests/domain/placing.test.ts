import type { Model } from '#domain/model'
import { normalShareBelow } from '#domain/normal'
import {
  BANDS,
  bandOf,
  CONFIDENT_LEAN,
  isOpen,
  LEANING_LEAN,
  PLACINGS,
  placingOf
} from '#domain/placing'
import { type Profile, scoreTraits } from '#domain/score'
import { describe, expect, test } from 'vitest'
import { answersFrom, type ByTrait } from './support/answers.ts'
import { smallModel } from './support/small-model.ts'

/** Φ⁻¹(.85) and Φ⁻¹(.65), and a small difference that the limits must notice. */
const CONFIDENT = 1.0364333894937898
const LEANING = 0.38532046640756773
const LEAST = 1e-15

describe('the band of a lean', () => {
  test.each([
    { lean: 8, band: 'front' },
    { lean: CONFIDENT, band: 'front' },
    { lean: CONFIDENT - LEAST, band: 'leaning-front' },
    { lean: LEANING, band: 'leaning-front' },
    { lean: LEANING - LEAST, band: 'in-between' },
    { lean: 0, band: 'in-between' },
    { lean: -LEANING + LEAST, band: 'in-between' },
    { lean: -LEANING, band: 'leaning-back' },
    { lean: -CONFIDENT + LEAST, band: 'leaning-back' },
    { lean: -CONFIDENT, band: 'back' },
    { lean: -8, band: 'back' }
  ])('of $lean is $band', ({ lean, band }) => {
    expect(bandOf(lean)).toBe(band)
  })

  test('the limits are P(front) = .85, .65, .35 and .15', () => {
    expect([CONFIDENT_LEAN, LEANING_LEAN]).toEqual([CONFIDENT, LEANING])
    expect(normalShareBelow(CONFIDENT)).toBeCloseTo(0.85, 14)
    expect(normalShareBelow(LEANING)).toBeCloseTo(0.65, 14)
    expect(normalShareBelow(-LEANING)).toBeCloseTo(0.35, 14)
    expect(normalShareBelow(-CONFIDENT)).toBeCloseTo(0.15, 14)
  })

  test('the list of bands goes from front to back', () => {
    expect(BANDS).toEqual([2, 0.5, 0, -0.5, -2].map(bandOf))
  })
})

describe('whether a verdict is open', () => {
  test.each([
    { lean: CONFIDENT, open: false },
    { lean: CONFIDENT - LEAST, open: true },
    { lean: 0, open: true },
    { lean: -CONFIDENT + LEAST, open: true },
    { lean: -CONFIDENT, open: false }
  ])('for a lean of $lean: $open', ({ lean, open }) => {
    expect(isOpen(lean)).toBe(open)
  })
})

describe('in between', () => {
  test('is both if the front side and the back side are high', () => {
    // Front side (.4 · .5 + .4 · .25) / .8 = .375; back side (.4 · .5 + .4 · 0 + .6 · .5) / 1.4 =
    // .357
    const profile = profileOf({
      meeting: [4, 3, 4, 3],
      hearing: [4, 3, 3, 3],
      order: [4, 3, 4, 3],
      quiet: [3, 3, 3, 3],
      freedom: [4, 3, 4, 3]
    })
    expect(placingOf('in-between', profile)).toBe('both')
  })

  test('is both if a side is exactly .3', () => {
    // A norm of 32.5 ± 100: a score of 62.5 is z .3, and the highest score, 100, is z .675.
    const traits = smallModel.traits.map((trait) => ({
      ...trait,
      weight: 1,
      norm: { mean: 32.5, sd: 100, error: 0 }
    }))
    const placing = (byTrait: ByTrait) =>
      placingOf('in-between', profileOf(byTrait, { ...smallModel, traits }))
    expect(placing({ meeting: [3, 4], order: [5, 5] })).toBe('both')
    expect(placing({ meeting: [5, 5], order: [3, 4] })).toBe('both')
  })

  test('is neither if the answers do not agree, however high they are compared with the norm', () => {
    // A norm of 20 ± 100: a score of 50 is z .3, but says neither yes nor no.
    const traits = smallModel.traits.map((trait) => ({
      ...trait,
      norm: { mean: 20, sd: 100, error: 0 }
    }))
    const profile = profileOf({ meeting: [5, 5], order: [3, 3] }, { ...smallModel, traits })
    expect(placingOf('in-between', profile)).toBe('neither')
  })

  test('is neither if the front side is below .3', () => {
    // Front side (.4 · .25 + .4 · .25) / .8 = .25
    const profile = profileOf({
      meeting: [4, 3, 3, 3],
      hearing: [4, 3, 3, 3],
      order: [5, 5, 5, 5],
      quiet: [5, 5, 5, 5],
      freedom: [5, 5, 5, 5]
    })
    expect(placingOf('in-between', profile)).toBe('neither')
  })

  test('is neither if the back side is below .3', () => {
    const profile = profileOf({ meeting: [5, 5], hearing: [5, 5], order: [3, 3] })
    expect(placingOf('in-between', profile)).toBe('neither')
    // z = .25 in each back trait: (.4 + .4 + .6) · .25 / 1.4 = .25
    const quarter = profileOf({
      meeting: [5, 5],
      hearing: [5, 5],
      order: [4, 3, 3, 3],
      quiet: [4, 3, 3, 3],
      freedom: [4, 3, 3, 3]
    })
    expect(placingOf('in-between', quarter)).toBe('neither')
  })

  test('is neither if a side has no scored trait', () => {
    expect(placingOf('in-between', profileOf({ meeting: [5, 5], hearing: [5, 5] }))).toBe('neither')
    expect(placingOf('in-between', profileOf({ order: [5, 5], quiet: [5, 5] }))).toBe('neither')
  })
})

test('every other band is its own placing', () => {
  const profile = profileOf({})
  for (const band of BANDS) {
    if (band !== 'in-between') expect(placingOf(band, profile)).toBe(band)
  }
})

test('the list of placings is the list of bands, with "in between" divided into two', () => {
  expect(PLACINGS).toEqual(
    BANDS.flatMap((band) => (band === 'in-between' ? ['both', 'neither'] : [band]))
  )
})

function profileOf(byTrait: ByTrait, model: Model = smallModel): Profile {
  return scoreTraits(model, answersFrom(model, byTrait))
}
