import type { Answer, Norm } from '#domain/model'
import {
  errorBandOf,
  type Level,
  type Profile,
  type ScoredTrait,
  scoredTraits,
  scoreTraits,
  THIRD
} from '#domain/score'
import { describe, expect, test } from 'vitest'
import { answersFrom, type ByTrait } from './support/answers.ts'
import { smallModel } from './support/small-model.ts'

describe('a trait with all its answers', () => {
  const person: ByTrait = { meeting: [5, 4, 4, 5] }

  test('has the mean of its answers as a percentage of the maximum', () => {
    const meeting = scored(person)
    expect(meeting.answered).toBe(4)
    expect(meeting.score).toBe(87.5) // mean (5 + 4 + 4 + 5) / 4 = 4.5; 100 · (4.5 − 1) / 4
  })

  test('has a z and a level by its norm', () => {
    const meeting = scored(person)
    expect(meeting.z).toBe(1.5) // (87.5 − 50) / 25
    expect(meeting.level).toBe('high')
  })

  test('has a reliability and an 80 % band', () => {
    const meeting = scored(person)
    expect(meeting.reliability).toBe(0.8) // 4 · .5 / (1 + 3 · .5)
    expect(meeting.margin).toBeCloseTo(14.311, 3) // 1.28 · 25 · √(1 − .8) = 32 · .44721
  })
})

test.each([
  [50, 14, 36, 64],
  [10, 14, 0, 24],
  [95, 14, 81, 100]
])('the band around %d with a margin of %d goes from %d to %d', (score, margin, from, to) => {
  expect(errorBandOf({ score, margin })).toEqual({ from, to })
})

test('the answer to a reversed question is reversed', () => {
  // The answers 5, 5, 5 and 5 are 5, 5, 5 and 1 after reversing: mean 4.
  const answers = answersFrom(smallModel, { meeting: [5, 5, 5, 1] })
  expect(answers[15]).toBe(5)
  expect(scored({ meeting: [5, 5, 5, 1] }).score).toBe(75) // 100 · (4 − 1) / 4
})

describe('fewer answers', () => {
  test('two are enough, with a lower reliability', () => {
    const meeting = scored({ meeting: [5, 3] })
    expect(meeting.answered).toBe(2)
    expect(meeting.score).toBe(75) // mean 4
    expect(meeting.reliability).toBeCloseTo(0.6667, 4) // 2 · .5 / (1 + .5)
    expect(meeting.margin).toBeCloseTo(18.475, 3) // 1.28 · 25 · √(1 / 3) = 32 · .57735
  })

  test('skipped answers are ignored, and do not count as 3', () => {
    const meeting = scored({ meeting: [5, 0, 0, 5] })
    expect(meeting.answered).toBe(2)
    expect(meeting.score).toBe(100)
  })

  test('one is not enough: the trait is absent, and has no score', () => {
    const [meeting] = profileOf({ meeting: [3] })
    expect(meeting).toEqual({ kind: 'absent', trait: smallModel.traits[0], answered: 1 })
  })

  test('without any answer every trait is absent', () => {
    const profile = scoreTraits(smallModel, [])
    expect(profile.map(({ kind, answered }) => [kind, answered])).toEqual(
      Array.from({ length: 5 }, () => ['absent', 0])
    )
    expect(scoredTraits(profile)).toEqual([])
  })
})

test('tie-breakers count like any other question', () => {
  const meeting = scored({ meeting: [4, 4, 4, 4, 5] })
  expect(meeting.answered).toBe(5)
  expect(meeting.score).toBeCloseTo(80, 10) // mean 21 / 5 = 4.2; 100 · 3.2 / 4
  expect(meeting.reliability).toBeCloseTo(0.8333, 4) // 5 · .5 / (1 + 4 · .5)
})

test('the profile keeps the order of the model', () => {
  const profile = profileOf({ freedom: [3, 3], hearing: [3, 3] })
  expect(profile.map(({ trait }) => trait.id)).toEqual([
    'meeting',
    'hearing',
    'order',
    'quiet',
    'freedom'
  ])
  expect(scoredTraits(profile).map(({ trait }) => trait.id)).toEqual(['hearing', 'freedom'])
})

describe('the level, which is a third of people (limits at ±.43 standard deviations)', () => {
  test.each([
    { counted: [2, 3, 3, 2], z: -0.5, level: 'low' }, // mean 2.5 − 3
    { counted: [2, 3, 3, 3], z: -0.25, level: 'middle' },
    { counted: [3, 3, 3, 3], z: 0, level: 'middle' },
    { counted: [3, 3, 3, 4], z: 0.25, level: 'middle' },
    { counted: [3, 3, 4, 4], z: 0.5, level: 'high' }
  ] as const)('of z = $z is $level', ({ counted, z, level }) => {
    const meeting = scored({ meeting: counted })
    expect(meeting.z).toBe(z)
    expect(meeting.level).toBe(level)
  })

  test('is low or high exactly at the limits', () => {
    expect(THIRD).toBe(0.43)
    expect(levelOfFiftyAmong({ mean: 7, sd: 100, error: 0 })).toBe('high') // (50 − 7) / 100 = .43
    expect(levelOfFiftyAmong({ mean: 7.1, sd: 100, error: 0 })).toBe('middle')
    expect(levelOfFiftyAmong({ mean: 92.9, sd: 100, error: 0 })).toBe('middle')
    expect(levelOfFiftyAmong({ mean: 93, sd: 100, error: 0 })).toBe('low') // (50 − 93) / 100 = −.43
  })
})

describe('the end at which somebody stands out', () => {
  test('is the lowest or highest third of people', () => {
    expect(scored({ meeting: [2, 3, 3, 2] }).end).toBe('low')
    expect(scored({ meeting: [3, 3, 3, 4] }).end).toBeUndefined()
    expect(scored({ meeting: [3, 3, 4, 4] }).end).toBe('high')
  })

  test('is neither if the answers themselves are on the other side of the middle, or on it', () => {
    const endAmong = (mean: number, answer: Answer): string | undefined => {
      const traits = smallModel.traits.map((trait) => ({
        ...trait,
        norm: { mean, sd: 10, error: 0 }
      }))
      const answers = answersFrom(smallModel, { meeting: [answer, answer] })
      return scoredTraits(scoreTraits({ ...smallModel, traits }, answers))[0]?.end
    }
    expect(endAmong(90, 4)).toBeUndefined() // 75 is low among these people, but agrees
    expect(endAmong(90, 2)).toBe('low')
    expect(endAmong(10, 2)).toBeUndefined() // 25 is high among these people, but disagrees
    expect(endAmong(10, 4)).toBe('high')
    expect(endAmong(90, 3)).toBeUndefined() // 50 says neither
    expect(endAmong(10, 3)).toBeUndefined()
  })
})

/** The level of a score of 50 with this norm. */
function levelOfFiftyAmong(norm: Norm): Level | undefined {
  const traits = smallModel.traits.map((trait) => ({ ...trait, norm }))
  const answers = answersFrom(smallModel, { meeting: [3, 3] })
  return scoredTraits(scoreTraits({ ...smallModel, traits }, answers))[0]?.level
}

function scored(byTrait: ByTrait): ScoredTrait {
  const [first] = scoredTraits(profileOf(byTrait))
  if (first === undefined) throw new Error('no trait is scored')
  return first
}

function profileOf(byTrait: ByTrait): Profile {
  return scoreTraits(smallModel, answersFrom(smallModel, byTrait))
}
