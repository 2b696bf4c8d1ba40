import { normalQuantile, normalShareBelow } from '#domain/normal'
import { assert, double, property } from 'fast-check'
import { describe, expect, test } from 'vitest'

describe('the share below z', () => {
  // From printed tables of the normal distribution.
  test.each([
    [-3, 0.0013498980316301],
    [-1, 0.158655253931457],
    [0, 0.5],
    [0.38532046640756773, 0.65],
    [1, 0.841344746068543],
    [1.0364333894937898, 0.85],
    [1.96, 0.97500210485178],
    [5, 0.999999713348428]
  ])('of %f is %f', (z, share) => {
    expect(normalShareBelow(z)).toBeCloseTo(share, 12)
  })

  test('is 0 or 1 from 6 standard deviations on', () => {
    expect(normalShareBelow(-6)).toBe(0)
    expect(normalShareBelow(6)).toBe(1)
    expect(normalShareBelow(Number.NEGATIVE_INFINITY)).toBe(0)
    expect(normalShareBelow(Number.POSITIVE_INFINITY)).toBe(1)
  })

  test('is NaN for NaN, and the series still ends', () => {
    expect(normalShareBelow(NaN)).toBeNaN()
  })

  test('is between 0 and 1, and never falls if z rises by .001', () => {
    assert(
      property(double({ min: -10, max: 10, noNaN: true }), (z) => {
        const share = normalShareBelow(z)
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
        expect(normalShareBelow(z + 0.001)).toBeGreaterThanOrEqual(share)
      }),
      { numRuns: 5000 }
    )
  })
})

describe('the z below which a share of people is', () => {
  test.each([
    [0.01, -2.32634787404084],
    [0.5, 0],
    [0.65, 0.385320466407568],
    [0.85, 1.03643338949379],
    [0.975, 1.95996398454005],
    [0.99, 2.32634787404084]
  ])('for %f is %f', (share, z) => {
    expect(normalQuantile(share)).toBeCloseTo(z, 12)
  })

  test('is the inverse of the share below z', () => {
    assert(
      property(double({ min: -4, max: 4, noNaN: true }), (z) => {
        expect(normalQuantile(normalShareBelow(z))).toBeCloseTo(z, 8)
      })
    )
  })
})
