import { carelessPattern, FLAT_SPREAD, LONG_RUN, QUICK_MEDIAN, isTooQuick } from '#domain/careless'
import type { Answer } from '#domain/model'
import { describe, expect, test } from 'vitest'
import { smallModel } from './support/small-model.ts'

const { questions } = smallModel

test('the limits are those of the method page', () => {
  expect([LONG_RUN, FLAT_SPREAD, QUICK_MEDIAN]).toEqual([8, 0.5, 2000])
})

describe('a long run', () => {
  test('of eight identical answers is seen wherever it stands', () => {
    expect(patternOf('44444444')).toBe('long-run')
    expect(patternOf('15155555555')).toBe('long-run')
    expect(patternOf('55555555151')).toBe('long-run')
  })

  test('of seven is not', () => {
    expect(patternOf('14444444')).toBeUndefined()
    expect(patternOf('444444414444444')).toBeUndefined()
  })

  test('is not broken by skipped statements', () => {
    expect(patternOf('2000222002222')).toBe('long-run')
  })

  test('follows the order asked, not the slots', () => {
    // Slots 0 to 7 alternate, but asked are first the even ones, then the odd ones.
    const answers: readonly Answer[] = [1, 5, 1, 5, 1, 5, 1, 5, 1, 5, 1, 5, 1, 5, 1, 5]
    const asked = questions.slice(0, 16)
    const evenFirst = asked.toSorted((one, other) => (one.slot % 2) - (other.slot % 2))
    expect(carelessPattern(asked, answers)).toBeUndefined()
    expect(carelessPattern(evenFirst, answers)).toBe('long-run')
  })
})

describe('answers that are all alike', () => {
  test('spread less than half a place', () => {
    // Five 3s and three 4s: mean 3.375, variance 5/8 · 3/8 = .2344, spread .484
    expect(patternOf('34343433')).toBe('all-alike')
  })

  test('spreading just half a place is enough', () => {
    expect(patternOf('34343434')).toBeUndefined() // variance 1/2 · 1/2 = .25, spread .5
  })
})

test('fewer than eight answers say nothing either way', () => {
  expect(patternOf('')).toBeUndefined()
  expect(patternOf('4444444')).toBeUndefined()
  expect(patternOf('40404040404040')).toBeUndefined()
})

describe('the time a statement took', () => {
  const quick = 1999
  const slow = 2000

  test('is too short when the median is below two seconds', () => {
    expect(isTooQuick([quick, quick, quick, quick, quick, slow, slow, slow])).toBe(true)
    expect(isTooQuick([quick, quick, quick, quick, quick, slow, slow, slow, slow])).toBe(true)
  })

  test('is long enough from two seconds, and when half the statements took longer', () => {
    expect(isTooQuick(Array.from({ length: 8 }, () => slow))).toBe(false)
    expect(isTooQuick([quick, quick, quick, quick, slow, slow, slow, slow])).toBe(false)
  })

  test('of one long pause does not hide haste', () => {
    expect(isTooQuick([60_000, 900, 800, 700, 600, 500, 400, 300])).toBe(true)
  })

  test('counts the same in whatever order', () => {
    expect(isTooQuick([slow, slow, slow, slow, quick, quick, quick, quick])).toBe(false)
    expect(isTooQuick([slow, slow, slow, quick, quick, quick, quick, quick])).toBe(true)
  })

  test('of few statements says nothing', () => {
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
