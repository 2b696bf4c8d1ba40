import type { Model } from '#domain/model'
import { meanOf } from '../calibration/statistics.ts'
import type { Verdict } from '#domain/verdict'
import { trueSideOf } from './accuracy.ts'
import type { Person } from './people.ts'

/** The number of intervals of P(front), each .1 wide. */
const BINS = 10

/** The people whose P(front) is in one interval, .1 wide. */
export type ReliabilityBin = {
  /** The lower limit of the interval, included; the upper one is .1 higher. */
  readonly from: number
  readonly people: number
  /** The mean of P(front), 0 to 1. NaN if there are no people. */
  readonly claimed: number
  /** The share of people whose true side is the front, 0 to 1. */
  readonly found: number
}

/**
 * Compares P(front) with what is true: of the people with a P(front) of about .9, nine in ten
 * should truly be on the front side (reliability diagram). Leaves out unclear verdicts.
 */
export function reliabilityDiagram(
  model: Model,
  cases: readonly { readonly person: Person; readonly verdict: Verdict }[]
): readonly ReliabilityBin[] {
  const told = cases.flatMap(({ person, verdict }) =>
    verdict.kind === 'placed'
      ? [{ claimed: verdict.probability, front: trueSideOf(model, person) === 'front' }]
      : []
  )
  return Array.from({ length: BINS }, (_, bin) => {
    // A P(front) of exactly 1 belongs to the last interval.
    const inBin = told.filter(
      ({ claimed }) => Math.min(BINS - 1, Math.floor(claimed * BINS)) === bin
    )
    return {
      from: bin / BINS,
      people: inBin.length,
      claimed: meanOf(inBin.map(({ claimed }) => claimed)),
      found: inBin.filter(({ front }) => front).length / inBin.length
    }
  })
}
