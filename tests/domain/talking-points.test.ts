import type { Answers } from '#domain/model'
import { readingOf } from '#domain/reading'
import { reviewOf } from '#domain/review'
import { openQuestions, type TalkingPoint, talkingPoints } from '#domain/talking-points'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersFrom, everywhere, evenly } from './support/answers.ts'
import { anyAnswers } from './support/any-answers.ts'
import { realModel } from './support/real-model.ts'
import { smallModel } from './support/small-model.ts'

const pointsFor = (answers: Answers): readonly TalkingPoint[] =>
  talkingPoints(readingOf(smallModel, answers), reviewOf(smallModel, answers))

describe('talking points', () => {
  it('begin with the verdict, then name what pulls against it and what stands out', () => {
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

  it('say of a trait that pulls against the verdict nothing twice', () => {
    // z = 1, 1, 2, 0, −1: F = .8 − .8 + .6 = .6, lean 1.2. Order stands out most, and is the one against.
    const answers = evenly(smallModel, { meeting: 4, hearing: 4, order: 5, quiet: 3, freedom: 2 })
    expect(pointsFor(answers)).toEqual([
      { kind: 'verdict', placing: 'front' },
      { kind: 'against', trait: 'order', pole: 'high', side: 'back' },
      { kind: 'stands-out', trait: 'meeting', pole: 'high' },
      { kind: 'stands-out', trait: 'hearing', pole: 'high' },
      { kind: 'general', at: 0 }
    ])
  })

  it('rest nothing on answers that look as if nobody had read the statements', () => {
    for (const answer of [3, 5] as const) {
      const answers = everywhere(smallModel, answer)
      const kinds = pointsFor(answers).map(({ kind }) => kind)
      expect(kinds[0]).toBe('unclear')
      expect(kinds[1]).toBe(answer === 3 ? 'depends' : 'extreme')
      expect(kinds.slice(2)).toEqual(['general', 'general', 'general'])
      expect(openQuestions(readingOf(smallModel, answers)).map(({ kind }) => kind)).toEqual([
        'general',
        'general',
        'general',
        'general'
      ])
    }
  })

  it('say nothing of pulls where the verdict is that nothing pulls strongly', () => {
    // z = 1, −1, 1, −1, 0: F = 0, and neither side is high.
    const answers = evenly(smallModel, { meeting: 4, hearing: 2, order: 4, quiet: 2, freedom: 3 })
    expect(pointsFor(answers)[0]).toEqual({ kind: 'verdict', placing: 'neither' })
    expect(pointsFor(answers).map(({ kind }) => kind)).not.toContain('both-ways')
  })

  it('name a low trait that pulls against a verdict on the back side', () => {
    // z = −1, −1, 1, 1, −1: F = −.8 − .8 + .6 = −1, lean −2. Little freedom pulls to the front.
    const answers = evenly(smallModel, { meeting: 2, hearing: 2, order: 4, quiet: 4, freedom: 2 })
    expect(pointsFor(answers).slice(0, 2)).toEqual([
      { kind: 'verdict', placing: 'back' },
      { kind: 'against', trait: 'freedom', pole: 'low', side: 'front' }
    ])
  })

  it('name what pulls each way where the verdict is in between', () => {
    // z = 1, 1, 1, 1, 0: F = .8 − .8 = 0. Equal pulls keep the model's order.
    const answers = evenly(smallModel, { meeting: 4, hearing: 4, order: 4, quiet: 4, freedom: 3 })
    expect(pointsFor(answers).slice(0, 2)).toEqual([
      { kind: 'verdict', placing: 'both' },
      {
        kind: 'both-ways',
        front: { trait: 'meeting', pole: 'high' },
        back: { trait: 'order', pole: 'high' }
      }
    ])
  })

  it('name no pulls where both sides are high and no single trait is', () => {
    // Every mean is 10/3, z = .33: high enough for a side, in the middle third for a trait. F = .8/3 − 1.4/3 = −.2,
    // the reliability of three answers .75, the lean −.2 · √3 = −.35.
    const answers = answersFrom(smallModel, {
      meeting: [5, 3, 2],
      hearing: [3, 2, 5],
      order: [2, 5, 3],
      quiet: [5, 2, 3],
      freedom: [3, 5, 2]
    })
    expect(pointsFor(answers)[0]).toEqual({ kind: 'verdict', placing: 'both' })
    expect(pointsFor(answers).map(({ kind }) => kind)).not.toContain('both-ways')
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

  it('speak of much "it depends", of skipped statements and of ends, each from its share on', () => {
    // 5 of 20 are "it depends": .25. Nothing else pulls: z = 1, 1, 1, 1, 0.
    const depends = answersFrom(smallModel, {
      meeting: [4, 4, 4, 4],
      hearing: [4, 4, 4, 4],
      order: [5, 4, 4, 3],
      quiet: [4, 4, 4, 4],
      freedom: [3, 3, 3, 3]
    })
    expect(pointsFor(depends)).toContainEqual({ kind: 'depends', share: 0.25 })
    const fewer = answersFrom(smallModel, {
      meeting: [4, 4, 4, 4],
      hearing: [4, 4, 4, 4],
      order: [5, 4, 4, 4],
      quiet: [4, 4, 4, 4],
      freedom: [3, 3, 3, 3]
    })
    expect(pointsFor(fewer).map(({ kind }) => kind)).not.toContain('depends')
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

  it('speak of ends where three of five answers are one', () => {
    const ends = (freedom: readonly (1 | 2)[]): Answers =>
      answersFrom(smallModel, {
        meeting: [5, 5, 5, 5],
        hearing: [5, 5, 5, 5],
        order: [1, 2, 2, 2],
        quiet: [1, 2, 2, 2],
        freedom
      })
    // 8 + 1 + 1 + 2 = 12 of 20 are ends: .6.
    expect(pointsFor(ends([1, 1, 2, 2]))).toContainEqual({ kind: 'extreme', share: 0.6 })
    expect(pointsFor(ends([1, 2, 2, 2])).map(({ kind }) => kind)).not.toContain('extreme')
  })

  it('say that nothing stands out, and fill up with what fits anybody', () => {
    // Means of 3.25 or 2.75 lie in the middle third; answers differ enough to be no pattern.
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

  it('put marks of "not me" first', () => {
    const answers = evenly(smallModel, { meeting: 5, hearing: 4, order: 4, quiet: 3, freedom: 2 })
    const [first] = talkingPoints(readingOf(smallModel, answers), reviewOf(smallModel, answers), {
      traits: ['order'],
      roles: ['teller', 'notary']
    })
    expect(first).toEqual({ kind: 'not-me', count: 3 })
  })

  it('are five, whoever has answered', () => {
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
  it('ask about what stands out, furthest first, and fill up to four', () => {
    const answers = evenly(smallModel, { meeting: 5, hearing: 4, order: 3, quiet: 3, freedom: 3 })
    expect(openQuestions(readingOf(smallModel, answers))).toEqual([
      { kind: 'trait', trait: 'meeting', pole: 'high' },
      { kind: 'trait', trait: 'hearing', pole: 'high' },
      { kind: 'general', at: 0 },
      { kind: 'general', at: 1 }
    ])
  })

  it('fit anybody where nothing stands out', () => {
    expect(openQuestions(readingOf(smallModel, everywhere(smallModel, 3)))).toEqual([
      { kind: 'general', at: 0 },
      { kind: 'general', at: 1 },
      { kind: 'general', at: 2 },
      { kind: 'general', at: 3 }
    ])
  })
})
