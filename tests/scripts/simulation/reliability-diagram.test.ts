import type { Verdict } from '#domain/verdict'
import { expect, test } from 'vitest'
import { reliabilityDiagram } from '../../../scripts/simulation/reliability-diagram.ts'
import { smallModel } from '../../domain/support/small-model.ts'
import { leaningTo } from './support/people-at.ts'

const front = leaningTo(1)
const back = leaningTo(-1)

test('each tenth has its people, the mean of what they are told, and the share who are front', () => {
  const bins = reliabilityDiagram(smallModel, [
    { person: front, verdict: told(0.9) },
    { person: front, verdict: told(1) },
    { person: back, verdict: told(0.95) },
    { person: back, verdict: told(0) },
    { person: front, verdict: told(0.0999) },
    { person: front, verdict: { kind: 'unclear', reason: 'long-run' } }
  ])
  expect(bins).toHaveLength(10)
  expect(bins[9]?.people).toBe(3)
  expect(bins[9]?.claimed).toBeCloseTo(0.95, 12) // (.9 + 1 + .95) / 3
  expect(bins[9]?.found).toBeCloseTo(2 / 3, 12)
  expect(bins[0]).toEqual({ from: 0, people: 2, claimed: 0.04995, found: 0.5 })
  expect(bins[5]).toEqual({ from: 0.5, people: 0, claimed: NaN, found: NaN })
})

function told(probability: number): Verdict {
  const index = { value: 0, reliability: 0.5, lastingShare: 0.5, normError: 0, spread: 1 }
  const position = { at: 0.5, from: 0.4, to: 0.6 }
  return {
    ...{ kind: 'placed', placing: 'neither', grounds: undefined, doubtful: false },
    ...{ probability, position, open: true, index }
  }
}
