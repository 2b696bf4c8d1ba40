import type { Answers } from '#domain/model'
import { readingOf } from '#domain/reading'
import { reviewOf } from '#domain/review'
import { openQuestions, talkingPoints } from '#domain/talking-points'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersFrom, everywhere, evenly } from './support/answers.ts'
import { anyAnswers } from './support/any-answers.ts'
import { realModel } from './support/real-model.ts'
import { smallModel } from './support/small-model.ts'
import { pointsFor } from './support/talking-points.ts'

describe('talking points', () => {
  it('are the verdict, then what pulls against it, then what stands out', () => {
    // z = 2, 1, 1, 0, −1: F = .4·3 − .4·1 + .6 = 1.4, lean 2.8.
    const answers = evenly(smallModel, { meeting: 5, hearing: 4, order: 4, quiet: 3, freedom: 2 })
    expect(pointsFor(answers)).toEqual([
      { kind: 'verdict', placing: 'front' },
      { kind: 'against', trait: 'order', pole: 'high', side: 'back' },
      { kind: 'stands-out', trait: 'meeting', pole: 'high' },
      { kind: 'stands-out', trait: 'hearing', pole: 'high' },
      { kind: 'general', at: 0 }
    ])
  })

  it('do not mention traits if the answers are careless', () => {
    for (const answer of [3, 5] as const) {
      const answers = everywhere(smallModel, answer)
      const kinds = pointsFor(answers).map(({ kind }) => kind)
      expect(kinds[0]).toBe('unclear')
      expect(kinds[1]).toBe(answer === 3 ? 'middle' : 'extreme')
      expect(kinds.slice(2)).toEqual(['general', 'general', 'general'])
      expect(openQuestions(readingOf(smallModel, answers)).map(({ kind }) => kind)).toEqual([
        'general',
        'general',
        'general',
        'general'
      ])
    }
  })

  it('count skipped statements also if the answers are careless', () => {
    const answers = everywhere(smallModel, 5).with(19, 0)
    expect(pointsFor(answers).map(({ kind }) => kind)).toEqual([
      'unclear',
      'skipped',
      'extreme',
      'general',
      'general'
    ])
  })

  it('name two contradictions at most, the widest first', () => {
    const answers = answersFrom(smallModel, {
      meeting: [5, 5, 2, 5],
      hearing: [5, 1, 4, 4],
      order: [2, 5, 2, 2],
      quiet: [2, 2, 2, 1],
      freedom: [2, 1, 2, 2]
    })
    expect(pointsFor(answers).filter(({ kind }) => kind === 'contradiction')).toEqual([
      { kind: 'contradiction', trait: 'hearing', one: 'hearing-1', other: 'hearing-2', apart: 4 },
      { kind: 'contradiction', trait: 'meeting', one: 'meeting-1', other: 'meeting-3', apart: 3 }
    ])
  })

  it('mention answers in the middle from a share of .25 on, and any skipped statement', () => {
    // 5 of 20 are in the middle: .25. z = 1, 1, 1, 1, 0.
    const undecided = answersFrom(smallModel, {
      meeting: [4, 4, 4, 4],
      hearing: [4, 4, 4, 4],
      order: [5, 4, 4, 3],
      quiet: [4, 4, 4, 4],
      freedom: [3, 3, 3, 3]
    })
    expect(pointsFor(undecided)).toContainEqual({ kind: 'middle', share: 0.25 })
    const fewer = answersFrom(smallModel, {
      meeting: [4, 4, 4, 4],
      hearing: [4, 4, 4, 4],
      order: [5, 4, 4, 4],
      quiet: [4, 4, 4, 4],
      freedom: [3, 3, 3, 3]
    })
    expect(pointsFor(fewer).map(({ kind }) => kind)).not.toContain('middle')
    expect(pointsFor(fewer.with(4, 0))).toContainEqual({ kind: 'skipped', count: 1 })
    const skipped = answersFrom(smallModel, { meeting: [4, 4], hearing: [2, 2, 2, 2] })
    expect(pointsFor(skipped)).toEqual([
      { kind: 'unclear', reason: 'too-few-traits' },
      { kind: 'stands-out', trait: 'meeting', pole: 'high' },
      { kind: 'stands-out', trait: 'hearing', pole: 'low' },
      { kind: 'general', at: 0 },
      { kind: 'general', at: 1 }
    ])
  })

  it('mention extreme answers from a share of .6 on', () => {
    const withFreedom = (freedom: readonly (1 | 2)[]): Answers =>
      answersFrom(smallModel, {
        meeting: [5, 5, 5, 5],
        hearing: [5, 5, 5, 5],
        order: [1, 2, 2, 2],
        quiet: [1, 2, 2, 2],
        freedom
      })
    // 8 + 1 + 1 + 2 = 12 of 20 are extreme: .6.
    expect(pointsFor(withFreedom([1, 1, 2, 2]))).toContainEqual({ kind: 'extreme', share: 0.6 })
    expect(pointsFor(withFreedom([1, 2, 2, 2])).map(({ kind }) => kind)).not.toContain('extreme')
  })

  it('say that nothing stands out, and fill up with general points', () => {
    // Means of 3 and 3.25 are in the middle third. The answers differ enough to be no careless
    // pattern.
    const answers = answersFrom(smallModel, {
      meeting: [4, 4, 3, 2],
      hearing: [2, 4, 4, 3],
      order: [4, 2, 4, 3],
      quiet: [2, 4, 2, 4],
      freedom: [2, 4, 2, 4]
    })
    expect(pointsFor(answers)).toEqual([
      { kind: 'verdict', placing: 'neither' },
      { kind: 'nothing-stands-out' },
      { kind: 'general', at: 0 },
      { kind: 'general', at: 1 },
      { kind: 'general', at: 2 }
    ])
  })

  it('begin with the marks of "not me"', () => {
    const answers = evenly(smallModel, { meeting: 5, hearing: 4, order: 4, quiet: 3, freedom: 2 })
    const [first] = talkingPoints(readingOf(smallModel, answers), reviewOf(smallModel, answers), {
      traits: ['order'],
      roles: ['teller', 'notary']
    })
    expect(first).toEqual({ kind: 'not-me', count: 3 })
  })

  it('are five different ones for any answers', () => {
    fc.assert(
      fc.property(anyAnswers(realModel), (answers) => {
        const points = talkingPoints(readingOf(realModel, answers), reviewOf(realModel, answers))
        expect(points).toHaveLength(5)
        expect(new Set(points.map((point) => JSON.stringify(point))).size).toBe(5)
      })
    )
  })
})

describe('open questions', () => {
  it('are about the traits that stand out, the furthest first, and general ones up to four', () => {
    const answers = evenly(smallModel, { meeting: 5, hearing: 4, order: 3, quiet: 3, freedom: 3 })
    expect(openQuestions(readingOf(smallModel, answers))).toEqual([
      { kind: 'trait', trait: 'meeting', pole: 'high' },
      { kind: 'trait', trait: 'hearing', pole: 'high' },
      { kind: 'general', at: 0 },
      { kind: 'general', at: 1 }
    ])
  })

  it('are general if nothing stands out', () => {
    expect(openQuestions(readingOf(smallModel, everywhere(smallModel, 3)))).toEqual([
      { kind: 'general', at: 0 },
      { kind: 'general', at: 1 },
      { kind: 'general', at: 2 },
      { kind: 'general', at: 3 }
    ])
  })
})
