import type { Verdict } from '#domain/verdict'
import { describe, expect, test } from 'vitest'
import { accuracyOf, type Case } from '../../../scripts/simulation/accuracy.ts'
import type { Sitting } from '../../../scripts/simulation/sitting.ts'
import { smallModel } from '../../domain/support/small-model.ts'
import { leaningTo } from './support/people-at.ts'

describe('accuracy, by hand', () => {
  const front = leaningTo(1)
  const back = leaningTo(-1)
  const unclear: Verdict = { kind: 'unclear', reason: 'long-run' }
  const cases: readonly Case[] = [
    // right, confident, and again
    { person: front, sitting: settled(told(2)), retest: settled(told(1.5)) },
    // wrong and confident, then confident of the opposite (and right)
    { person: back, sitting: settled(told(2)), retest: settled(told(-2)) },
    // right and confident, then leaning to the other side
    { person: back, sitting: settled(told(-2)), retest: settled(told(0.5)) },
    // right but open; three tie-breakers make it confident; same side again
    { person: front, sitting: sitting(told(0.5), told(1.2), 3), retest: settled(told(0.2)) },
    // wrong and open; twelve tie-breakers do not settle it; no verdict on the retest
    { person: front, sitting: sitting(told(-0.5), told(-0.4), 12), retest: settled(unclear) },
    // no verdict
    { person: back, sitting: settled(unclear), retest: settled(told(-2)) }
  ]
  const accuracy = accuracyOf(smallModel, cases)

  test('counts right sides among people with a verdict', () => {
    expect(accuracy.sideRight).toBeCloseTo(3 / 5, 12)
    expect(accuracy.sideRightWhenConfident).toBeCloseTo(2 / 3, 12)
    expect(accuracy.confident).toBeCloseTo(3 / 6, 12)
  })

  test('compares with the retest those who have a verdict both times', () => {
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

  /** A verdict at an index, with the band it would have at the reliability .5, where lean and index are one. */
  function told(value: number): Verdict {
    const open = Math.abs(value) < 1.036
    const placing = value > 0 ? (open ? 'leaning-front' : 'front') : open ? 'leaning-back' : 'back'
    const index = { value, reliability: 0.5, spread: 1 }
    const position = { at: 0.5, from: 0.4, to: 0.6 }
    return { kind: 'placed', placing, probability: 0.5, position, open, index }
  }
})
