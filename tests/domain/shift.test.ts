import type { Answers } from '#domain/model'
import { shiftBetween } from '#domain/shift'
import type { Verdict } from '#domain/verdict'
import { describe, expect, it } from 'vitest'
import { answersFrom, evenly, everywhere } from './support/answers.ts'
import { smallModel } from './support/small-model.ts'

/**
 * In the small model four answers have the reliability .8. The error of a difference is then
 * √(2·(.2 + .2·.8)) = √.72 = .848528 standard deviations, or 21.2132 points of 0–100 with a standard deviation of 25:
 * within chance up to 1.28 · 21.2132 = 27.1529, changed beyond 2.43 · 21.2132 = 51.5481.
 */
const MARGIN = 27.1529

const before = evenly(smallModel, { meeting: 2, hearing: 2, order: 4, quiet: 3, freedom: 4 })

describe('the shift between two sittings', () => {
  it('calls a difference of one place on the scale chance, of two perhaps, of three a change', () => {
    const sizes = ([2, 3, 4, 5] as const).map((meeting) => {
      const after = evenly(smallModel, { meeting, hearing: 2, order: 4, quiet: 3, freedom: 4 })
      const [shift] = shiftBetween(smallModel, before, after).traits
      return shift?.kind === 'compared' && [shift.before, shift.after, shift.size]
    })
    expect(sizes).toEqual([
      [25, 25, 'within-chance'],
      [25, 50, 'within-chance'],
      [25, 75, 'perhaps'],
      [25, 100, 'changed']
    ])
  })

  it('tells the band of error in points', () => {
    const [shift] = shiftBetween(smallModel, before, before).traits
    expect(shift?.kind === 'compared' && shift.margin).toBeCloseTo(MARGIN, 4)
  })

  it('has a wider band where fewer statements were answered', () => {
    // Two answers: reliability 2·.5 / 1.5 = .6667; √((1 − .6667 + .1333) + (.2 + .16)) = √.826667 = .909212.
    const after = answersFrom(smallModel, { meeting: [2, 2], hearing: [2, 2, 2, 2] })
    const [shift] = shiftBetween(smallModel, before, after).traits
    expect(shift?.kind === 'compared' && shift.margin).toBeCloseTo(1.28 * 25 * 0.909212, 3)
  })

  it('leaves out a trait that one of them lacks', () => {
    const after = answersFrom(smallModel, { meeting: [2], hearing: [2, 2, 2, 2] })
    const { traits, size } = shiftBetween(smallModel, before, after)
    expect(traits[0]).toEqual({ kind: 'absent', trait: 'meeting' })
    expect(shiftBetween(smallModel, after, before).traits[0]).toEqual({
      kind: 'absent',
      trait: 'meeting'
    })
    expect(size).toBeUndefined()
  })

  it('weighs the way between two verdicts by the error of the index', () => {
    // The index has the reliability .8 as well: within chance up to 1.28 · .848528 = 1.08612, changed beyond 2.06192.
    const shifts = (after: Answers): readonly unknown[] => {
      const shift = shiftBetween(smallModel, before, after)
      return [placingIn(shift.before), placingIn(shift.after), shift.size]
    }
    // Before: −.4·2 − .4 − .6 = −1.8. After: .4·(−1 + 0) − .4 − .6 = −1.4.
    expect(
      shifts(evenly(smallModel, { meeting: 2, hearing: 3, order: 4, quiet: 3, freedom: 4 }))
    ).toEqual(['back', 'back', 'within-chance'])
    // After: .4·(1 + 0) − .4·0 − .6·1 = −.2, lean −.4: moved by 1.6.
    expect(
      shifts(evenly(smallModel, { meeting: 4, hearing: 3, order: 3, quiet: 3, freedom: 4 }))
    ).toEqual(['back', 'leaning-back', 'perhaps'])
    // After: .4·2 − 0 + 0 = .8: moved by 2.6.
    expect(
      shifts(evenly(smallModel, { meeting: 4, hearing: 4, order: 3, quiet: 3, freedom: 3 }))
    ).toEqual(['back', 'front', 'changed'])
  })

  it('has nothing to say of the way where a verdict is unclear', () => {
    const { after, size } = shiftBetween(smallModel, before, everywhere(smallModel, 4))
    expect(after).toEqual({ kind: 'unclear', reason: 'long-run' })
    expect(size).toBeUndefined()
  })

  it('lists answers that moved by two places or more, the furthest first; skipped ones are none', () => {
    const one = answersFrom(smallModel, { meeting: [1, 2, 3, 0], quiet: [2, 2, 2, 2] })
    const two = answersFrom(smallModel, { meeting: [3, 5, 4, 5], quiet: [2, 2, 2, 0] })
    expect(shiftBetween(smallModel, one, two).answers).toEqual([
      { question: 'meeting-2', before: 2, after: 5 },
      { question: 'meeting-1', before: 1, after: 3 }
    ])
  })
})

function placingIn(verdict: Verdict): unknown {
  return verdict.kind === 'placed' ? verdict.placing : verdict.reason
}
