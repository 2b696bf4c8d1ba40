import type { Answers } from '#domain/model'
import { expect, test } from 'vitest'
import { questionDifferences, traitDifferences } from '../../../scripts/calibration/difference.ts'
import { traitFigures } from '../../../scripts/calibration/trait-figures.ts'
import { oneTrait } from './support/one-trait.ts'

// Slot 2 is retired; the question `three`, in slot 3, is reversed.
const first: readonly Answers[] = [
  [1, 3, 0, 3],
  [3, 3, 0, 3]
]
const second: readonly Answers[] = [
  [3, 3, 0, 2],
  [5, 3, 0, 4],
  [4, 0, 0, 0]
]

test('statements differ by their means as given, in pooled standard deviations', () => {
  const [one, two, three] = questionDifferences(oneTrait, first, second)
  // 1 and 3: mean 2, variance 2. 3, 5, 4: mean 4, variance 1. Pooled (1 · 2 + 2 · 1) / 3 = 4/3.
  expect(one).toMatchObject({ id: 'one', first: 2, second: 4, large: true })
  expect(one?.inDeviations).toBeCloseTo(2 / Math.sqrt(4 / 3), 12)
  // Everybody answers 3; skipped answers do not count. Without variance there is no figure.
  expect(two).toMatchObject({ first: 3, second: 3, inDeviations: NaN, large: false })
  // Means 3 and 3: variances 0 and 2, no difference.
  expect(three).toMatchObject({ first: 3, second: 3, inDeviations: 0, large: false })
})

test('traits differ by their scores', () => {
  const [meeting] = traitDifferences(traitFigures(oneTrait, first), traitFigures(oneTrait, second))
  // First: means (1 + 3 + 3) / 3 and 3, scores 33.3 and 50, mean 41.67, variance 138.9.
  // Second: (3 + 3 + 4) / 3 and (5 + 3 + 2) / 3, scores 58.3 and 58.3, variance 0.
  // The third person has too few answers. Pooled √((138.9 + 0) / 2) = 8.33.
  expect(meeting?.first).toBeCloseTo(41.667, 3)
  expect(meeting?.second).toBeCloseTo(58.333, 3)
  expect(meeting?.inDeviations).toBeCloseTo(2, 3)
  expect(meeting?.large).toBe(true)
})
