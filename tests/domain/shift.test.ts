import type { Answers } from '#domain/model'
import { shiftBetween } from '#domain/shift'
import type { Verdict } from '#domain/verdict'
import { describe, expect, it } from 'vitest'
import { answersFrom, evenly, everywhere } from './support/answers.ts'
import { smallModel } from './support/small-model.ts'

/**
 * In the small model, four answers have the reliability .8. The standard error of a difference is
 * √(2·(.2 + .2·.8)) = √.72 = .848528 standard deviations of 25, which is 21.2132 points of 0–100.
 * A difference is within chance up to 1.28 · 21.2132 = 27.1529, and changed beyond
 * 2.43 · 21.2132 = 51.5481.
 */
const MARGIN = 27.1529

const before = evenly(smallModel, { meeting: 2, hearing: 2, order: 4, quiet: 3, freedom: 4 })

describe('the shift between two sittings', () => {
  it('is within chance if all answers differ by 1, "perhaps" by 2, and a change by 3', () => {
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

  it('has a margin in points of 0–100', () => {
    const [shift] = shiftBetween(smallModel, before, before).traits
    expect(shift?.kind === 'compared' && shift.margin).toBeCloseTo(MARGIN, 4)
  })

  it('has a wider margin if fewer statements were answered', () => {
    // Two answers: reliability 2·.5 / 1.5 = .6667; √((1 − .6667 + .1333) + (.2 + .16)) = √.826667 =
    // .909212.
    const after = answersFrom(smallModel, { meeting: [2, 2], hearing: [2, 2, 2, 2] })
    const [shift] = shiftBetween(smallModel, before, after).traits
    expect(shift?.kind === 'compared' && shift.margin).toBeCloseTo(1.28 * 25 * 0.909212, 3)
  })

  it('has no comparison for a trait that is absent at either sitting', () => {
    const after = answersFrom(smallModel, { meeting: [2], hearing: [2, 2, 2, 2] })
    const { traits, size } = shiftBetween(smallModel, before, after)
    expect(traits[0]).toEqual({ kind: 'absent', trait: 'meeting' })
    expect(shiftBetween(smallModel, after, before).traits[0]).toEqual({
      kind: 'absent',
      trait: 'meeting'
    })
    expect(size).toBeUndefined()
  })

  it('compares two verdicts by the standard error of the index', () => {
    // The index has the reliability .8 too, so a difference is within chance up to
    // 1.28 · .848528 = 1.08612, and changed beyond 2.06192.
    const shifts = (after: Answers): readonly unknown[] => {
      const shift = shiftBetween(smallModel, before, after)
      return [placingIn(shift.before), placingIn(shift.after), shift.size]
    }
    // Before: −.4·2 − .4 − .6 = −1.8. After: .4·(−1 + 0) − .4 − .6 = −1.4.
    expect(
      shifts(evenly(smallModel, { meeting: 2, hearing: 3, order: 4, quiet: 3, freedom: 4 }))
    ).toEqual(['back', 'back', 'within-chance'])
    // After: .4·(1 + 0) − .4·0 − .6·1 = −.2, lean −.267: a difference of 1.6.
    expect(
      shifts(evenly(smallModel, { meeting: 4, hearing: 3, order: 3, quiet: 3, freedom: 4 }))
    ).toEqual(['back', 'both', 'perhaps'])
    // After: .4·2 − 0 + 0 = .8: a difference of 2.6.
    expect(
      shifts(evenly(smallModel, { meeting: 4, hearing: 4, order: 3, quiet: 3, freedom: 3 }))
    ).toEqual(['back', 'front', 'changed'])
  })

  it('compares two verdicts by the traits that have a score at both sittings', () => {
    // Calm alone moves the index from −2·1/√2 = −1.41 to 0, which would be more than chance.
    const model = {
      ...smallModel,
      traits: [
        ...smallModel.traits,
        { id: 'calm', side: 'back', weight: 1, norm: { mean: 50, sd: 25, error: 0 } } as const
      ],
      questions: [
        ...smallModel.questions,
        ...[21, 22, 23, 24].map((slot) => ({
          id: `calm-${slot}`,
          trait: 'calm',
          slot,
          reversed: false
        }))
      ]
    }
    const others = {
      meeting: [2, 4, 2, 4],
      hearing: [4, 2, 4, 2],
      order: [2, 4, 2, 4],
      quiet: [4, 2, 4, 2],
      freedom: [2, 4, 2, 4]
    } as const
    const calm = answersFrom(model, { ...others, calm: [5, 5, 5, 5] })
    const shift = shiftBetween(model, calm, answersFrom(model, others))
    expect([placingIn(shift.before), placingIn(shift.after), shift.size]).toEqual([
      'back',
      'neither',
      'within-chance'
    ])
    expect(shiftBetween(model, answersFrom(model, others), calm).size).toBe('within-chance')
  })

  it('does not compare two verdicts if one of them is unclear', () => {
    const { after, size } = shiftBetween(smallModel, before, everywhere(smallModel, 4))
    expect(after).toEqual({ kind: 'unclear', reason: 'long-run' })
    expect(size).toBeUndefined()
  })

  it('lists answers that differ by 2 or more, the greatest difference first, without skipped ones', () => {
    const earlier = answersFrom(smallModel, {
      meeting: [1, 2, 3, 0],
      hearing: [0, 5],
      quiet: [2, 2, 2, 2]
    })
    const later = answersFrom(smallModel, {
      meeting: [3, 5, 4, 5],
      hearing: [5, 0],
      quiet: [2, 2, 2, 0]
    })
    expect(shiftBetween(smallModel, earlier, later).answers).toEqual([
      { question: 'meeting-2', before: 2, after: 5 },
      { question: 'meeting-1', before: 1, after: 3 }
    ])
  })
})

function placingIn(verdict: Verdict): unknown {
  return verdict.kind === 'placed' ? verdict.placing : verdict.reason
}
