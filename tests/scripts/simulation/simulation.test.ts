import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { shippedModel } from '../../../scripts/shipped-model.ts'
import { simulate } from '../../../scripts/simulation/simulation.ts'
import { simulationFile } from '../../../scripts/simulation/simulation-file.ts'

describe('simulate with the shipped model', () => {
  const simulation = simulate(shippedModel().model)

  test('gives the figures in content/model/simulation.yaml (if not: npm run simulate)', () => {
    const shipped = readFileSync('content/model/simulation.yaml', 'utf8')
    expect(simulationFile(simulation)).toBe(shipped)
  })

  // The quiz must reach the limits of this test and the next one.
  test('finds the true side often enough', () => {
    expect(simulation.untested.sideRight).toBeGreaterThanOrEqual(0.81)
    expect(simulation.proven.sideRight).toBeGreaterThanOrEqual(0.84)
  })

  test.each(['untested', 'proven'] as const)('is reliable when it is confident: %s', (name) => {
    expect(simulation[name].sideRightWhenConfident).toBeGreaterThanOrEqual(0.92)
    expect(simulation[name].oppositeOnRetest).toBeLessThanOrEqual(0.06)
  })

  test('is plausible: better statements and tie-breakers give better figures', () => {
    const { untested, proven } = simulation
    expect(proven.alpha).toBeGreaterThan(untested.alpha)
    expect(proven.sideRight).toBeGreaterThan(untested.sideRight)
    expect(untested.afterTieBreakers.confident).toBeGreaterThan(untested.confident)
    expect(untested.otherSideOnRetest).toBeGreaterThan(untested.oppositeOnRetest)
  })

  test('counts each person once', () => {
    for (const { verdicts } of [simulation.untested, simulation.proven]) {
      expect(Object.values(verdicts).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
      expect(verdicts.front + verdicts.back).toBeCloseTo(
        verdicts === simulation.untested.verdicts
          ? simulation.untested.confident
          : simulation.proven.confident,
        12
      )
    }
  })
})
