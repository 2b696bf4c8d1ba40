import { GROUNDS, groundsOf } from '#domain/grounds'
import { lean } from '#domain/front-index'
import type { Model } from '#domain/model'
import { scoredTraits, scoreTraits } from '#domain/score'
import { verdictOn } from '#domain/verdict'
import { assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answersFrom, type ByTrait } from './support/answers.ts'
import { anyAnswers } from './support/any-answers.ts'
import { realModel } from './support/real-model.ts'
import { smallModel } from './support/small-model.ts'

// The small model: the front traits are meeting and hearing, the back traits order, quiet and
// freedom. Norms are 50 ± 25, so a score above 50 is above the norm too.

const threes = [3, 3, 3, 3] as const

describe('the grounds of a verdict', () => {
  test('are a liking for its own side if the answers to that side agree', () => {
    const person = {
      meeting: [4, 4, 4, 4],
      hearing: threes,
      order: threes,
      freedom: threes
    } as const
    expect(groundsFor('front', person)).toBe('liking')
    expect(groundsFor('leaning-front', person)).toBe('liking')
  })

  test('are a liking for the back side if its answers agree, all traits together', () => {
    // (.4 · 75 + .4 · 75 + .6 · 37.5) / 1.4 = 58.9
    const person = { order: [4, 4, 4, 4], quiet: [4, 4, 4, 4], freedom: [2, 3, 3, 2] } as const
    expect(groundsFor('back', person)).toBe('liking')
    expect(groundsFor('leaning-back', person)).toBe('liking')
  })

  test('are an aversion if only the other side is denied', () => {
    const person = { meeting: threes, hearing: [3, 3, 3, 2], quiet: [1, 1, 1, 1] } as const
    expect(groundsFor('front', person)).toBe('aversion')
    expect(groundsFor('back', { meeting: [2, 2, 2, 2], quiet: threes })).toBe('aversion')
  })

  test('are only the comparison if the answers deny neither side and agree with neither', () => {
    // Norms of 30 for the front traits and 70 for the back traits: 40 and 60 point to the front.
    const traits = smallModel.traits.map((trait) => ({
      ...trait,
      norm: { mean: trait.side === 'front' ? 30 : 70, sd: 25, error: 0 }
    }))
    const person = { meeting: [3, 2, 3, 2], quiet: [3, 4, 3, 4] } as const
    expect(groundsFor('front', person, { ...smallModel, traits })).toBe('comparison')
  })

  test('are not a liking if most people agree more', () => {
    // A score of 75 against a norm of 80.
    const traits = smallModel.traits.map((trait) => ({
      ...trait,
      norm: { mean: 80, sd: 25, error: 0 }
    }))
    const person = { meeting: [4, 4, 4, 4], quiet: [1, 1, 1, 1] } as const
    expect(groundsFor('front', person, { ...smallModel, traits })).toBe('aversion')
  })

  test('are no liking at the norm, and no aversion at the norm or above it', () => {
    const among = (front: number, back: number): Model => ({
      ...smallModel,
      traits: smallModel.traits.map((trait) => ({
        ...trait,
        norm: { mean: trait.side === 'front' ? front : back, sd: 25, error: 0 }
      }))
    })
    // Scores of 75 and 25 against norms of 75 and 25, then of 20.
    const person = { meeting: [4, 4, 4, 4], quiet: [2, 2, 2, 2] } as const
    expect(groundsFor('front', person, among(75, 25))).toBe('comparison')
    expect(groundsFor('front', person, among(75, 20))).toBe('comparison')
    expect(groundsFor('front', person, among(75, 26))).toBe('aversion')
    expect(groundsFor('front', person, among(74, 25))).toBe('liking')
  })

  test('do not exist in between', () => {
    expect(groundsFor('both', { meeting: threes })).toBeUndefined()
    expect(groundsFor('neither', { meeting: threes })).toBeUndefined()
  })
})

test('no sentence claims a liking that the answers deny, whatever the answers and the norms', () => {
  // What the sentences of quiz.yaml claim, by kind. Norms as far from the middle as people could be.
  const models = [realModel, withNormMeans(75), withNormMeans(25)]
  const found = new Set<string>()
  for (const model of models) {
    assert(
      property(anyAnswers(model), (answers) => {
        const profile = scoreTraits(model, answers)
        const verdict = verdictOn(model, answers, profile)
        // A pull or a need: “You like …” for the high end, “… is not what you look for” for the low.
        for (const { score, z, end } of scoredTraits(profile)) {
          if (end === 'high') expect(score > 50 && z > 0).toBe(true)
          if (end === 'low') expect(score < 50 && z < 0).toBe(true)
        }
        if (verdict.kind === 'unclear') return
        found.add(verdict.grounds ?? verdict.placing)
        const side = lean(verdict.index) >= 0 ? 'front' : 'back'
        const mean = (of: 'front' | 'back'): number => {
          const own = scoredTraits(profile).filter(({ trait }) => trait.side === of)
          const weights = own.reduce((sum, { trait }) => sum + trait.weight, 0)
          return own.reduce((sum, { trait, score }) => sum + trait.weight * score, 0) / weights
        }
        if (verdict.grounds === 'liking') expect(mean(side)).toBeGreaterThan(50)
        if (verdict.grounds === 'aversion') {
          expect(mean(side === 'front' ? 'back' : 'front')).toBeLessThan(50)
        }
        if (verdict.placing === 'both') {
          expect(mean('front')).toBeGreaterThan(50)
          expect(mean('back')).toBeGreaterThan(50)
        }
      }),
      { numRuns: 1000, seed: 20261129 }
    )
  }
  expect([...GROUNDS, 'both', 'neither'].filter((kind) => !found.has(kind))).toEqual([])
})

function withNormMeans(mean: number): Model {
  const traits = realModel.traits.map((trait) => ({
    ...trait,
    norm: { ...trait.norm, mean: trait.side === 'front' ? mean : 100 - mean }
  }))
  return { ...realModel, traits }
}

function groundsFor(
  placing: Parameters<typeof groundsOf>[0],
  byTrait: ByTrait,
  model: Model = smallModel
) {
  return groundsOf(placing, scoreTraits(model, answersFrom(model, byTrait)))
}
