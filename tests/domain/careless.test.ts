import {
  carelessPattern,
  FLAT_SPREAD,
  isDoubtful,
  isTooQuick,
  LONG_RUN,
  QUICK_MEDIAN
} from '#domain/careless'
import type { Answer, Model, Trait } from '#domain/model'
import { describe, expect, test } from 'vitest'
import { smallModel } from './support/small-model.ts'

const firstTrait: Trait = {
  id: '',
  side: 'front',
  weight: 1,
  norm: { mean: 50, sd: 25, error: 0 }
}

/** Everything is a trait of its own, so that no answers contradict each other. */
const lone = withLoneQuestions(20)

test('the limits are those of the method page', () => {
  expect([LONG_RUN, FLAT_SPREAD, QUICK_MEDIAN]).toEqual([8, 0.5, 2000])
})

describe('a long run', () => {
  test('of eight identical answers is found at the start, in the middle or at the end', () => {
    expect(patternOf('44444444')).toBe('long-run')
    expect(patternOf('15155555555')).toBe('long-run')
    expect(patternOf('55555555151')).toBe('long-run')
  })

  test('needs more than seven identical answers', () => {
    expect(patternOf('14444444')).toBeUndefined()
    expect(patternOf('444444414444444')).toBeUndefined()
  })

  test('is not interrupted by skipped statements', () => {
    expect(patternOf('2000222002222')).toBe('long-run')
  })

  test('follows the order of the questions, not their slots', () => {
    // The answers alternate by slot. If all even slots are asked before the odd ones, they don't.
    const answers: readonly Answer[] = [1, 5, 1, 5, 1, 5, 1, 5, 1, 5, 1, 5, 1, 5, 1, 5]
    const asked = withLoneQuestions(16)
    const evenFirst = asked.questions.toSorted(
      (first, second) => (first.slot % 2) - (second.slot % 2)
    )
    expect(carelessPattern(asked, answers)).toBeUndefined()
    expect(carelessPattern({ ...asked, questions: evenFirst }, answers)).toBe('long-run')
  })
})

describe('answers that are all alike', () => {
  test('have a standard deviation below .5', () => {
    // Five 3s and three 4s: mean 3.375, variance 5/8 · 3/8 = .2344, spread .484
    expect(patternOf('34343433')).toBe('all-alike')
  })

  test('do not have a standard deviation of .5', () => {
    expect(patternOf('34343434')).toBeUndefined() // variance 1/2 · 1/2 = .25, spread .5
  })
})

test('fewer than eight answers have no pattern', () => {
  expect(patternOf('')).toBeUndefined()
  expect(patternOf('4444444')).toBeUndefined()
  expect(patternOf('40404040404040')).toBeUndefined()
})

describe('the times that statements took', () => {
  const quick = 1999
  const slow = 2000

  test('are too short if the median is below two seconds', () => {
    expect(isTooQuick([quick, quick, quick, quick, quick, slow, slow, slow])).toBe(true)
    expect(isTooQuick([quick, quick, quick, quick, quick, slow, slow, slow, slow])).toBe(true)
  })

  test('are long enough from two seconds on, or if half of them are', () => {
    expect(isTooQuick(Array.from({ length: 8 }, () => slow))).toBe(false)
    expect(isTooQuick([quick, quick, quick, quick, slow, slow, slow, slow])).toBe(false)
  })

  test('are too short in spite of one long pause', () => {
    expect(isTooQuick([60_000, 900, 800, 700, 600, 500, 400, 300])).toBe(true)
  })

  test('count in any order', () => {
    expect(isTooQuick([slow, slow, slow, slow, quick, quick, quick, quick])).toBe(false)
    expect(isTooQuick([slow, slow, slow, quick, quick, quick, quick, quick])).toBe(true)
  })

  test('are never too short for fewer than eight statements', () => {
    expect(isTooQuick([])).toBe(false)
    expect(isTooQuick([10, 10, 10, 10, 10, 10, 10])).toBe(false)
  })
})

describe('contradictions', () => {
  // Seven traits with two statements each; the second is reversed, so 5 and 4 are 5 and 2.
  const pairs = withPairs(7)
  const contrary = [5, 4] as const
  const agreeing = [4, 2] as const

  test('in five of seven traits are a pattern', () => {
    expect(carelessPattern(pairs, pairsOf(contrary, 5, agreeing, 2))).toBe('contradictions')
    expect(isDoubtful(pairs, pairsOf(contrary, 5, agreeing, 2))).toBe(true)
  })

  test('in four of seven traits are only doubtful', () => {
    expect(carelessPattern(pairs, pairsOf(contrary, 4, agreeing, 3))).toBeUndefined()
    expect(isDoubtful(pairs, pairsOf(contrary, 4, agreeing, 3))).toBe(true)
  })

  test('in three of seven traits are usual', () => {
    expect(isDoubtful(pairs, pairsOf(contrary, 3, agreeing, 4))).toBe(false)
  })

  test('are counted among the traits with two answers', () => {
    // The last two traits have one answer or none: four of five are left, which is .8.
    const answers = pairsOf(contrary, 4, agreeing, 1)
    expect(carelessPattern(pairs, [...answers, 3])).toBe('contradictions')
    expect(isDoubtful(pairs, [])).toBe(false)
  })

  test('begin at a difference of 3', () => {
    // 4 and, reversed, 4 → 2: 2 apart. 5 and 4 → 2: 3 apart.
    expect(isDoubtful(pairs, pairsOf([4, 4], 7, agreeing, 0))).toBe(false)
    expect(isDoubtful(pairs, pairsOf([5, 4], 7, agreeing, 0))).toBe(true)
  })

  test('in tie-breakers do not count', () => {
    const asked = { ...pairs, questions: pairs.questions.slice(0, 8) }
    const late = { ...asked, tieBreakers: pairs.questions.slice(8) }
    expect(isDoubtful(late, pairsOf(contrary, 2, agreeing, 5))).toBe(false) // two of four
    expect(isDoubtful(late, [...pairsOf(agreeing, 4, contrary, 3)])).toBe(false)
  })

  test('are the reason only if there is no other', () => {
    // 5 and 5 are 5 and 1, and all alike.
    expect(carelessPattern(pairs, pairsOf([5, 5], 7, agreeing, 0))).toBe('long-run')
  })

  /** The answers to `count` pairs, then to `otherCount` other pairs. */
  function pairsOf(
    pair: readonly [Answer, Answer],
    count: number,
    other: readonly [Answer, Answer],
    otherCount: number
  ): readonly Answer[] {
    return [
      ...Array<typeof pair>(count).fill(pair),
      ...Array<typeof pair>(otherCount).fill(other)
    ].flat()
  }
})

/** The pattern in answers written as digits, in the order asked. */
function patternOf(digits: string) {
  return carelessPattern(
    lone,
    Array.from(digits, (digit) => Number(digit) as Answer)
  )
}

/** A model with so many traits with one question each. */
function withLoneQuestions(count: number): Model {
  const ids = Array.from({ length: count }, (_, slot) => `trait-${slot}`)
  return {
    ...smallModel,
    traits: ids.map((id) => ({ ...firstTrait, id })),
    questions: ids.map((id, slot) => ({ id, trait: id, reversed: false, slot })),
    tieBreakers: []
  }
}

/** A model with so many traits with two questions each, of which the second is reversed. */
function withPairs(count: number): Model {
  const model = withLoneQuestions(count)
  return {
    ...model,
    questions: model.traits.flatMap(({ id }, at) => [
      { id: `${id}-1`, trait: id, reversed: false, slot: 2 * at },
      { id: `${id}-2`, trait: id, reversed: true, slot: 2 * at + 1 }
    ])
  }
}
