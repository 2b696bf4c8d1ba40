import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { shippedModel } from '../../../scripts/shipped-model.ts'
import { simulate } from '../../../scripts/simulation/simulation.ts'
import { simulationFile } from '../../../scripts/simulation/simulation-file.ts'

describe('simulate with the shipped model', () => {
  const simulation = simulate(shippedModel().model)
  const { untested, proven } = simulation

  test('gives the figures in content/model/simulation.yaml (if not: npm run simulate)', () => {
    const shipped = readFileSync('content/model/simulation.yaml', 'utf8')
    expect(simulationFile(simulation)).toBe(shipped)
  })

  // The quiz must reach the limits of the next four tests.
  test('finds the true side often enough', () => {
    expect(untested.exactNorms.sideRight).toBeGreaterThanOrEqual(0.81)
    expect(proven.exactNorms.sideRight).toBeGreaterThanOrEqual(0.84)
  })

  test.each([
    ['untested, exact norms', untested.exactNorms],
    ['untested, uncertain norms', untested.uncertainNorms],
    ['proven, exact norms', proven.exactNorms],
    ['proven, uncertain norms', proven.uncertainNorms]
  ])('is reliable when it is confident: %s', (_, accuracy) => {
    expect(accuracy.sideRightWhenConfident).toBeGreaterThanOrEqual(0.92)
    expect(accuracy.oppositeOnRetest).toBeLessThanOrEqual(0.06)
  })

  test('claims what is true: in every tenth of P(front), within .04', () => {
    const { reliabilityDiagram: bins } = simulation
    expect(bins.map(({ from }) => from)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])
    for (const { claimed, found, people } of bins) {
      expect(people).toBeGreaterThan(1000)
      expect(Math.abs(claimed - found)).toBeLessThanOrEqual(0.04)
    }
  })

  test('finds most people who answer at random, and few honest ones', () => {
    const { honest, random } = simulation.contradictions
    expect(random.people).toBe(2000)
    expect(random.clearWithoutDoubt).toBeLessThanOrEqual(0.15)
    expect(honest.contradictions).toBeLessThanOrEqual(0.02)
  })

  test('shows what the method page says: focus is the strongest pull of nearly half of all people', () => {
    const { focus = 0, ...others } = simulation.strongestPulls
    expect(focus).toBeGreaterThan(0.4)
    expect(focus).toBeLessThan(0.5)
    expect(Math.max(...Object.values(others))).toBeLessThan(focus / 2)
  })

  test('is plausible: better statements and tie-breakers give better figures, uncertain norms worse', () => {
    expect(proven.alpha).toBeGreaterThan(untested.alpha)
    expect(proven.exactNorms.sideRight).toBeGreaterThan(untested.exactNorms.sideRight)
    for (const { exactNorms, uncertainNorms } of [untested, proven]) {
      expect(exactNorms.afterTieBreakers.confident).toBeGreaterThan(exactNorms.confident)
      expect(exactNorms.otherSideOnRetest).toBeGreaterThan(exactNorms.oppositeOnRetest)
      expect(uncertainNorms.sideRight).toBeLessThan(exactNorms.sideRight)
      expect(uncertainNorms.confident).toBeLessThan(exactNorms.confident)
    }
    const [low, middle, high] = simulation.clearByCorrelation
    expect(middle?.clear).toBe(untested.exactNorms.confident)
    expect(low?.clear).toBeLessThan(middle?.clear ?? 0)
    expect(high?.clear).toBeGreaterThan(middle?.clear ?? 1)
  })

  test('counts each person once', () => {
    for (const { verdicts, confident } of [untested.exactNorms, proven.uncertainNorms]) {
      expect(Object.values(verdicts).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
      expect(verdicts.front + verdicts.back).toBeCloseTo(confident, 12)
    }
  })
})
