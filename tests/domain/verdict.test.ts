import type { Answers } from '#domain/model'
import { scoreTraits } from '#domain/score'
import { FEWEST_TRAITS, UNCLEAR_REASONS, type Verdict, verdictOn } from '#domain/verdict'
import { describe, expect, test } from 'vitest'
import { answersFrom, type ByTrait, everywhere } from './support/answers.ts'
import { smallModel } from './support/small-model.ts'

// Every trait has the mean 3, with different answers so that there is no careless pattern.
const middle: ByTrait = {
  meeting: [2, 4, 2, 4],
  hearing: [4, 2, 4, 2],
  order: [2, 4, 2, 4],
  quiet: [4, 2, 4, 2],
  freedom: [2, 4, 2, 4]
}

describe('a clear verdict', () => {
  const person: ByTrait = { ...middle, meeting: [5, 4, 5, 4], freedom: [2, 3, 2, 3] }

  test('has the index, the probability and the placing', () => {
    const verdict = placed(person)
    // z meeting 1.5, freedom −.5: F = .4 · 1.5 + .6 · .5 = .9; lean 4/3 · .9; Φ(1.2) = .8849
    expect(verdict.index.value).toBeCloseTo(0.9, 12)
    expect(verdict.probability).toBeCloseTo(0.8849, 4)
    expect(verdict.placing).toBe('front')
    expect(verdict.open).toBe(false)
  })

  test('has a position with an 80 % band', () => {
    const verdict = placed(person)
    // Φ(1.2) = .8849, Φ(1.2 − 1.28) = Φ(−.08) = .4681, Φ(2.48) = .9934
    expect(verdict.position.at).toBeCloseTo(0.8849, 4)
    expect(verdict.position.from).toBeCloseTo(0.4681, 4)
    expect(verdict.position.to).toBeCloseTo(0.9934, 4)
  })
})

describe('a verdict that is still open', () => {
  test('is leaning for a weak lean', () => {
    // z quiet 1: F = −.4, lean −.533, Φ(−.533) = .2969
    const verdict = placed({ ...middle, quiet: [5, 3, 5, 3] })
    expect(verdict.probability).toBeCloseTo(0.2969, 4)
    expect(verdict.placing).toBe('leaning-back')
    expect(verdict.open).toBe(true)
  })

  test('is in between for an average profile', () => {
    const verdict = placed(middle)
    expect(verdict.probability).toBe(0.5)
    expect(verdict.placing).toBe('neither')
    expect(verdict.open).toBe(true)
    expect(verdict.position.at).toBe(0.5)
    expect(verdict.position.from).toBeCloseTo(0.1003, 4) // Φ(−1.28)
    expect(verdict.position.to).toBeCloseTo(0.8997, 4) // Φ(1.28)
  })

  test('is both for a person who is high on both sides', () => {
    // Every z is 1, except 0 for freedom: F = .4 · 2 − .4 · 2 = 0.
    const high = { meeting: [5, 3, 5, 3], hearing: [3, 5, 3, 5], order: [5, 3, 5, 3] } as const
    expect(placed({ ...middle, ...high, quiet: [3, 5, 3, 5] }).placing).toBe('both')
  })
})

describe('no verdict exists', () => {
  test('for fewer than five scored traits', () => {
    const { quiet: _, ...four } = middle
    expect(FEWEST_TRAITS).toBe(5)
    expect(verdictFor(four)).toEqual({ kind: 'unclear', reason: 'too-few-traits' })
    expect(verdictFor({ ...four, quiet: [4] })).toEqual({
      kind: 'unclear',
      reason: 'too-few-traits'
    })
    expect(verdictFor({ ...four, quiet: [4, 2] }).kind).toBe('placed')
    expect(verdictFor({})).toEqual({ kind: 'unclear', reason: 'too-few-traits' })
  })

  test('for a long run of one answer', () => {
    expect(on(everywhere(smallModel, 4))).toEqual({ kind: 'unclear', reason: 'long-run' })
  })

  test('for answers that hardly differ', () => {
    const answers = everywhere(smallModel, 3).map((answer, slot) => (slot % 5 === 0 ? 4 : answer))
    // Four 4s among twenty: variance 4/20 · 16/20 = .16, spread .4
    expect(on(answers)).toEqual({ kind: 'unclear', reason: 'all-alike' })
  })

  test('for answers that contradict each other', () => {
    // In four of five traits, 5 and 1 are 4 apart: .8 of the traits, at least 5/7 = .714.
    const split = [5, 1, 2, 4] as const
    const reverse = [1, 5, 4, 2] as const
    expect(
      verdictFor({ ...middle, meeting: split, hearing: reverse, order: split, quiet: reverse })
    ).toEqual({ kind: 'unclear', reason: 'contradictions' })
  })

  test('for four reasons', () => {
    expect(UNCLEAR_REASONS).toEqual(['too-few-traits', 'long-run', 'all-alike', 'contradictions'])
  })

  test('and too few traits are the reason that comes first', () => {
    const answers = everywhere(smallModel, 4).map((answer, slot) => (slot % 5 === 0 ? 0 : answer))
    expect(on(answers)).toEqual({ kind: 'unclear', reason: 'too-few-traits' })
  })
})

describe('a verdict is doubtful', () => {
  const split = [5, 1, 2, 4] as const
  const three = { meeting: split, hearing: split, order: split }

  test('if answers to three of five traits contradict each other', () => {
    expect(placed({ ...middle, ...three }).doubtful).toBe(true) // .6, at least 4/7 = .571
  })

  test('not if answers to two of five traits do', () => {
    expect(placed({ ...middle, ...three, order: [2, 4, 2, 4] }).doubtful).toBe(false)
  })
})

test('a verdict has its grounds', () => {
  expect(placed({ ...middle, meeting: [5, 4, 5, 4], freedom: [2, 3, 2, 3] }).grounds).toBe('liking')
  expect(placed(middle).grounds).toBeUndefined()
})

function placed(byTrait: ByTrait): Extract<Verdict, { kind: 'placed' }> {
  const verdict = verdictFor(byTrait)
  if (verdict.kind !== 'placed') throw new Error(`unclear: ${verdict.reason}`)
  return verdict
}

function verdictFor(byTrait: ByTrait): Verdict {
  return on(answersFrom(smallModel, byTrait))
}

function on(answers: Answers): Verdict {
  return verdictOn(smallModel, answers, scoreTraits(smallModel, answers))
}
