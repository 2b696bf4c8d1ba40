import type { Verdict } from '#domain/verdict'
import { describe, expect, test } from 'vitest'
import { accuracyOf, type Case } from '../../../scripts/simulation/accuracy.ts'
import type { Sitting } from '../../../scripts/simulation/sitting.ts'
import { smallModel } from '../../domain/support/small-model.ts'
import { leaningTo } from './support/people-at.ts'

describe('accuracyOf, compared with figures worked out by hand', () => {
  const front = leaningTo(1)
  const back = leaningTo(-1)
  const unclear: Verdict = { kind: 'unclear', reason: 'long-run' }
  const cases: readonly Case[] = [
    // Right and confident in both sittings.
    { person: front, sitting: settled(verdictAt(2)), retest: settled(verdictAt(1.5)) },
    // Wrong and confident; on the retest confident of the other side, so right.
    { person: back, sitting: settled(verdictAt(2)), retest: settled(verdictAt(-2)) },
    // Right and confident; on the retest leaning to the other side.
    { person: back, sitting: settled(verdictAt(-2)), retest: settled(verdictAt(0.5)) },
    // Right and open; confident after three tie-breakers; on the retest the same side.
    {
      person: front,
      sitting: sitting(verdictAt(0.5), verdictAt(1.2), 3),
      retest: settled(verdictAt(0.2))
    },
    // Wrong and open; still open after twelve tie-breakers; unclear on the retest.
    {
      person: front,
      sitting: sitting(verdictAt(-0.5), verdictAt(-0.4), 12),
      retest: settled(unclear)
    },
    // Unclear.
    { person: back, sitting: settled(unclear), retest: settled(verdictAt(-2)) }
  ]
  const accuracy = accuracyOf(smallModel, cases)

  test('counts verdicts on the true side among people with a verdict', () => {
    expect(accuracy.sideRight).toBeCloseTo(3 / 5, 12)
    expect(accuracy.sideRightWhenConfident).toBeCloseTo(2 / 3, 12)
    expect(accuracy.confident).toBeCloseTo(3 / 6, 12)
  })

  test('compares both sittings of people with a verdict in each', () => {
    expect(accuracy.sameSideOnRetest).toBeCloseTo(2 / 4, 12)
    expect(accuracy.oppositeOnRetest).toBeCloseTo(1 / 3, 12)
    expect(accuracy.otherSideOnRetest).toBeCloseTo(2 / 3, 12)
  })

  test('counts again after the tie-breakers', () => {
    expect(accuracy.afterTieBreakers).toEqual({
      sideRight: 3 / 5,
      sideRightWhenConfident: 3 / 4,
      confident: 4 / 6,
      askedPerPerson: 15 / 6,
      askedPerOpenVerdict: 15 / 2
    })
  })

  test('counts every verdict', () => {
    expect(accuracy.verdicts).toMatchObject({ front: 2 / 6, back: 1 / 6, unclear: 1 / 6 })
  })

  function settled(verdict: Verdict): Sitting {
    return sitting(verdict, verdict, 0)
  }

  function sitting(first: Verdict, last: Verdict, tieBreakers: number): Sitting {
    return { first, last, tieBreakers }
  }

  /** The verdict for an index. The lasting share is .5, so that the lean equals the index. */
  function verdictAt(value: number): Verdict {
    const open = Math.abs(value) < 1.036
    const placing = value > 0 ? (open ? 'leaning-front' : 'front') : open ? 'leaning-back' : 'back'
    const index = { value, reliability: 0.5, lastingShare: 0.5, normError: 0, spread: 1 }
    const position = { at: 0.5, from: 0.4, to: 0.6 }
    const grounds = undefined
    return {
      ...{ kind: 'placed', placing, grounds, doubtful: false },
      ...{ probability: 0.5, position, open, index }
    }
  }
})
