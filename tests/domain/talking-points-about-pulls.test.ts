import { describe, expect, it } from 'vitest'
import { answersFrom, evenly } from './support/answers.ts'
import { smallModel } from './support/small-model.ts'
import { pointsFor } from './support/talking-points.ts'

describe('talking points about pulls', () => {
  it('mention a trait that pulls against the verdict only once', () => {
    // z = 1, 1, 2, 0, −1: F = .8 − .8 + .6 = .6, lean 1.2. Order stands out most, and pulls against
    // the verdict.
    const answers = evenly(smallModel, { meeting: 4, hearing: 4, order: 5, quiet: 3, freedom: 2 })
    expect(pointsFor(answers)).toEqual([
      { kind: 'verdict', placing: 'front' },
      { kind: 'against', trait: 'order', pole: 'high', side: 'back' },
      { kind: 'stands-out', trait: 'meeting', pole: 'high' },
      { kind: 'stands-out', trait: 'hearing', pole: 'high' },
      { kind: 'general', at: 0 }
    ])
  })

  it('do not mention pulls if the verdict is neither', () => {
    // z = 1, −1, 1, −1, 0: F = 0, and neither side is high.
    const answers = evenly(smallModel, { meeting: 4, hearing: 2, order: 4, quiet: 2, freedom: 3 })
    expect(pointsFor(answers)[0]).toEqual({ kind: 'verdict', placing: 'neither' })
    expect(pointsFor(answers).map(({ kind }) => kind)).not.toContain('both-ways')
  })

  it('name a low trait that pulls against a back verdict', () => {
    // z = −1, −1, 1, 1, −1: F = −.8 − .8 + .6 = −1, lean −2. Little freedom pulls to the front.
    const answers = evenly(smallModel, { meeting: 2, hearing: 2, order: 4, quiet: 4, freedom: 2 })
    expect(pointsFor(answers).slice(0, 2)).toEqual([
      { kind: 'verdict', placing: 'back' },
      { kind: 'against', trait: 'freedom', pole: 'low', side: 'front' }
    ])
  })

  it('name the strongest pull to each side if the verdict is both', () => {
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

  it('do not mention pulls if both sides are high, but no single trait is', () => {
    // Every mean is 10/3, so z = .33: high for a side, but in the middle third for a trait. F =
    // .8/3 − 1.4/3 = −.2, the reliability of three answers is .75, and the lean −.2 · √3 = −.35.
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
})
