import type { Answers } from '#domain/model'
import { describe, expect, test } from 'vitest'
import { traitFigures } from '../../../scripts/calibration/trait-figures.ts'
import { oneTrait } from './support/one-trait.ts'

// The question `three`, in slot 3, is reversed, so its answers count as 3, 1, 3, 5, 3. Slot 2 is
// retired.
const five: readonly Answers[] = [
  [2, 1, 0, 3],
  [2, 3, 0, 5],
  [3, 3, 0, 3],
  [4, 3, 0, 1],
  [4, 5, 0, 3]
]

describe('traitFigures, compared with figures worked out by hand', () => {
  const [meeting] = traitFigures(oneTrait, five)

  test('returns the mean and the standard deviation of the scores', () => {
    // Means 2, 2, 3, 4, 4: scores 25, 25, 50, 75, 75; SD √(4 · 25² / 4)
    expect(meeting?.people).toBe(5)
    // The error of the mean: 25 / √5
    expect(meeting?.norm).toEqual({ mean: 50, sd: 25, error: 25 / Math.sqrt(5) })
  })

  test('returns alpha', () => {
    // Variances 1, 2, 2 (from 4/4, 8/4, 8/4); sums 6, 6, 9, 12, 12, variance 36/4 = 9
    // 3/2 · (1 − 5/9) = 2/3
    expect(meeting?.alpha).toBeCloseTo(2 / 3, 12)
  })

  test('returns the item–rest correlation of each statement, which is weak below .35', () => {
    // one: −1 −1 0 1 1 with two + three: −2 −2 0 2 2                → 8 / √(4 · 16) = 1
    // two: −2 0 0 0 2 with one + three: −1 −3 0 3 1 (variance 20/4) → 4 / √(8 · 20) = .3162
    // three: 0 −2 0 2 0 with one + two: −3 −1 0 1 3                 → 4 / √(8 · 20) = .3162
    expect(meeting?.questions.map(({ question, weak }) => [question, weak])).toEqual([
      ['one', false],
      ['two', true],
      ['three', true]
    ])
    expect(meeting?.questions[0]?.itemRest).toBeCloseTo(1, 12)
    expect(meeting?.questions[1]?.itemRest).toBeCloseTo(0.3162, 4)
    expect(meeting?.questions[2]?.itemRest).toBeCloseTo(0.3162, 4)
  })

  test('ignores tie-breakers', () => {
    const [asked] = traitFigures(
      oneTrait,
      five.map((answers): Answers => [...answers, 1])
    )
    expect(asked).toEqual(meeting)
  })
})

describe('traitFigures with skipped statements', () => {
  test('ignores a person for alpha, but for the score only with fewer than two answers', () => {
    const [meeting] = traitFigures(oneTrait, [...five, [5, 5, 0, 0], [5, 0, 0, 0], []])
    expect(meeting?.people).toBe(6)
    expect(meeting?.norm.mean).toBeCloseTo(350 / 6, 12) // 25 + 25 + 50 + 75 + 75 + 100
    expect(meeting?.alpha).toBeCloseTo(2 / 3, 12)
  })

  test('returns NaN and weak for a trait that nobody answered completely', () => {
    const [meeting] = traitFigures(oneTrait, [
      [5, 4],
      [2, 3]
    ])
    expect(meeting?.alpha).toBeNaN()
    expect(meeting?.questions.map(({ itemRest }) => itemRest)).toEqual([NaN, NaN, NaN])
    expect(meeting?.questions.every(({ weak }) => weak)).toBe(true)
  })
})
