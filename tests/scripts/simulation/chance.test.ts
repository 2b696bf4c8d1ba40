import { describe, expect, test } from 'vitest'
import { deviationOf, meanOf } from '../../../scripts/calibration/statistics.ts'
import { chanceFrom } from '../../../scripts/simulation/chance.ts'

describe('random draws', () => {
  test('are the same for the same seed', () => {
    const [one, same, other] = [chanceFrom(7), chanceFrom(7), chanceFrom(8)]
    const first = one.share()
    expect(same.share()).toBe(first)
    expect(other.share()).not.toBe(first)
  })

  test('are normal with mean 0 and standard deviation 1', () => {
    const chance = chanceFrom(1)
    const draws = Array.from({ length: 20_000 }, () => chance.normal())
    expect(meanOf(draws)).toBeCloseTo(0, 1) // standard error 1 / √20,000 = .007
    expect(deviationOf(draws)).toBeCloseTo(1, 1)
    expect(draws.filter((draw) => draw > 1.96).length / 20_000).toBeCloseTo(0.025, 2)
  })
})
