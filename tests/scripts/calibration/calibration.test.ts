import type { Verdict } from '#domain/verdict'
import { describe, expect, test } from 'vitest'
import { calibrationOf } from '../../../scripts/calibration/calibration.ts'
import { traitFigures } from '../../../scripts/calibration/trait-figures.ts'
import { verdictShares } from '../../../scripts/calibration/verdict-shares.ts'
import { answersFrom, type ByTrait } from '../../domain/support/answers.ts'
import { smallModel } from '../../domain/support/small-model.ts'

const none = {
  front: 0,
  'leaning-front': 0,
  both: 0,
  neither: 0,
  'leaning-back': 0,
  back: 0,
  unclear: 0
}

describe('calibrationOf', () => {
  // With the old norms, all 50 ± 25, the z scores of the five traits are, for each of the three
  // people:
  //   meeting 1.5 1 .5 · hearing −1 0 1 · order −1 0 1 · quiet −1 0 1 · freedom 1 0 −1
  // F = .4·(meeting + hearing) − .4·(order + quiet) − .6·freedom is .4 for each of them (.6 − .4 +
  // .4 + .4 − .6, and so on), and the lean is .533. New norms: traits with the scores 25, 50 and 75
  // keep 50 ± 25. The scores of meeting are 87.5, 75 and 62.5, so its norm is 75 ± 12.5 and its z
  // is 1, 0, −1. F is then .2, 0, −.2. The means of three people are uncertain: their errors, 7.2 of
  // 12.5 and 14.4 of 25 points, give τ² = .576² · Σw² = .332, and the lean is
  // ±.2 · √(.64 / (.36 + .64 · .332)) = ±.211, in between.
  const low = [1, 3, 1, 3] as const
  const middle = [2, 4, 2, 4] as const
  const high = [3, 5, 3, 5] as const
  const sample = [
    { meeting: [4, 5, 4, 5], hearing: low, order: low, quiet: low, freedom: high },
    { meeting: [3, 5, 3, 5], hearing: middle, order: middle, quiet: middle, freedom: middle },
    { meeting: [3, 4, 3, 4], hearing: high, order: high, quiet: high, freedom: low }
  ].map((byTrait) => answersFrom(smallModel, byTrait as ByTrait))
  const { before, after, norms } = calibrationOf(
    smallModel,
    sample,
    traitFigures(smallModel, sample)
  )

  test('computes the norms of the sample', () => {
    // Errors of the means: 12.5 / √3 = 7.2 and 25 / √3 = 14.4
    expect(norms).toEqual([
      { mean: 75, sd: 12.5, error: 7.2 },
      ...Array(4).fill({ mean: 50, sd: 25, error: 14.4 })
    ])
  })

  test('counts the verdicts with the old and the new norms', () => {
    expect(before).toEqual({ ...none, 'leaning-front': 1 })
    expect(after).toEqual({ ...none, neither: 1 })
  })

  test('rounds the new norms to tenths, as they are printed', () => {
    // Scores 25, 50, 50: mean 41.667, SD √(416.67 / 2) = 14.434
    const rounded = [low, middle, middle].map((meeting) => answersFrom(smallModel, { meeting }))
    const traits = traitFigures(smallModel, rounded)
    expect(calibrationOf(smallModel, rounded, traits).norms[0]).toEqual({
      mean: 41.7,
      sd: 14.4,
      error: 8.3 // 14.434 / √3
    })
  })

  test('verdictShares counts unclear verdicts', () => {
    const verdicts: Verdict[] = [{ kind: 'unclear', reason: 'long-run' }]
    expect(verdictShares(verdicts)).toEqual({ ...none, unclear: 1 })
  })
})
