import { describe, expect, test } from 'vitest'
import { deviationOf, meanOf } from '../../../scripts/calibration/statistics.ts'
import { chanceFrom } from '../../../scripts/simulation/chance.ts'

describe('chanceFrom', () => {
  test('draws the same numbers for the same seed', () => {
    const [seven, sevenAgain, eight] = [chanceFrom(7), chanceFrom(7), chanceFrom(8)]
    const first = seven.share()
    expect(sevenAgain.share()).toBe(first)
    expect(eight.share()).not.toBe(first)
  })

  test('draws normal numbers with mean 0 and standard deviation 1', () => {
    const chance = chanceFrom(1)
    const draws = Array.from({ length: 20_000 }, () => chance.normal())
    expect(meanOf(draws)).toBeCloseTo(0, 1) // The standard error is 1 / √20,000 = .007.
    expect(deviationOf(draws)).toBeCloseTo(1, 1)
    expect(draws.filter((draw) => draw > 1.96).length / 20_000).toBeCloseTo(0.025, 2)
  })
})
