import { carelessPattern, FLAT_SPREAD, LONG_RUN, QUICK_MEDIAN, isTooQuick } from '#domain/careless'
import type { Answer } from '#domain/model'
import { describe, expect, test } from 'vitest'
import { smallModel } from './support/small-model.ts'

const { questions } = smallModel

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
    const asked = questions.slice(0, 16)
    const evenFirst = asked.toSorted((first, second) => (first.slot % 2) - (second.slot % 2))
    expect(carelessPattern(asked, answers)).toBeUndefined()
    expect(carelessPattern(evenFirst, answers)).toBe('long-run')
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

/** The pattern in answers written as digits, in the order asked. */
function patternOf(digits: string) {
  return carelessPattern(
    questions,
    Array.from(digits, (digit) => Number(digit) as Answer)
  )
}
