import { describe, expect, it } from 'vitest'
import { readingOf } from '#domain/reading'
import { reviewOf } from '#domain/review'
import { talkingPoints } from '#domain/talking-points'
import { answersFrom, evenly } from './support/answers.ts'
import { smallModel } from './support/small-model.ts'
import { pointsFor } from './support/talking-points.ts'

describe('talking points about pulls', () => {
  it('mention a trait that pulls against the verdict only once', () => {
    // z = 1, 1, 2, 0, −1: F = .8 − .8 + .6 = .6, lean .8. Order stands out most, and pulls against
    // the verdict.
    const answers = evenly(smallModel, { meeting: 4, hearing: 4, order: 5, quiet: 3, freedom: 2 })
    expect(pointsFor(answers)).toEqual([
      { kind: 'verdict', placing: 'leaning-front' },
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
    // z = −1, −1, 1, 1, −1: F = −.8 − .8 + .6 = −1, lean −1.33. Little freedom pulls to the front.
    const answers = evenly(smallModel, { meeting: 2, hearing: 2, order: 4, quiet: 4, freedom: 2 })
    expect(pointsFor(answers).slice(0, 2)).toEqual([
      { kind: 'verdict', placing: 'back' },
      { kind: 'against', trait: 'freedom', pole: 'low', side: 'front' }
    ])
  })

  it('name the strongest pull to each side if the verdict is both', () => {
    // z = 1, 1, 1, 1, 0: F = .8 − .8 = 0. Equal pulls keep the model's order.
    const answers = evenly(smallModel, { meeting: 4, hearing: 4, order: 4, quiet: 4, freedom: 3 })
    // These two traits are not mentioned again.
    expect(pointsFor(answers)).toEqual([
      { kind: 'verdict', placing: 'both' },
      {
        kind: 'both-ways',
        front: { trait: 'meeting', pole: 'high' },
        back: { trait: 'order', pole: 'high' }
      },
      { kind: 'stands-out', trait: 'hearing', pole: 'high' },
      { kind: 'general', at: 0 },
      { kind: 'general', at: 1 }
    ])
  })

  it('do not exist if no trait pulls against the verdict; then two that stand out are named', () => {
    // z = 2, 1, 0, 0, −1: F = .8 + .4 + .6 = 1.8, lean 2.4. All three that stand out pull forward.
    const answers = evenly(smallModel, { meeting: 5, hearing: 4, order: 3, quiet: 3, freedom: 2 })
    expect(pointsFor(answers).filter(({ kind }) => kind !== 'middle')).toEqual([
      { kind: 'verdict', placing: 'front' },
      { kind: 'stands-out', trait: 'meeting', pole: 'high' },
      { kind: 'stands-out', trait: 'hearing', pole: 'high' },
      { kind: 'general', at: 0 }
    ])
  })

  it.each([
    // F = .4·4 − .4·1 − .4·2 = .4, lean .533.
    ['quiet', { meeting: 5, hearing: 5, order: 4, quiet: 5, freedom: 3 }],
    ['order', { meeting: 5, hearing: 5, order: 5, quiet: 4, freedom: 3 }]
  ] as const)('name the strongest of two pulls against the verdict: %s', (trait, levels) => {
    expect(pointsFor(evenly(smallModel, levels)).slice(0, 2)).toEqual([
      { kind: 'verdict', placing: 'leaning-front' },
      { kind: 'against', trait, pole: 'high', side: 'back' }
    ])
  })

  it('leave out a trait in the middle third, also if its weight makes it pull hardest', () => {
    // With the weight 2, freedom (z = .25) pulls by .5, and order (z = 1) by .4. F = .4·4 − .4 − .5 =
    // .7; the spread is √(4·.16 + 4) = 2.154, so the index is .325, and the lean .433.
    const model = {
      ...smallModel,
      traits: smallModel.traits.map((trait) =>
        trait.id === 'freedom' ? { ...trait, weight: 2 } : trait
      )
    }
    const answers = answersFrom(model, {
      meeting: [5, 5, 5, 5],
      hearing: [5, 5, 5, 5],
      order: [4, 4, 4, 4],
      quiet: [3, 3, 3, 3],
      freedom: [3, 4, 3, 3]
    })
    const points = talkingPoints(readingOf(model, answers), reviewOf(model, answers))
    expect(points.slice(0, 2)).toEqual([
      { kind: 'verdict', placing: 'leaning-front' },
      { kind: 'against', trait: 'order', pole: 'high', side: 'back' }
    ])
  })

  it('do not name one pull alone if the verdict is both', () => {
    // Meeting has z = 1; the back traits have z = .33, which is in the middle third.
    // F = .4 − 1.4/3 = −.067.
    const answers = answersFrom(smallModel, {
      meeting: [4, 4, 4, 4],
      hearing: [3, 3, 3, 3],
      order: [2, 5, 3],
      quiet: [5, 2, 3],
      freedom: [3, 5, 2]
    })
    expect(pointsFor(answers)[0]).toEqual({ kind: 'verdict', placing: 'both' })
    expect(pointsFor(answers).map(({ kind }) => kind)).not.toContain('both-ways')
  })

  it('do not mention pulls if both sides are high, but no single trait is', () => {
    // Every mean is 10/3, so z = .33: high for a side, but in the middle third for a trait.
    // F = .8/3 − 1.4/3 = −.2, ρ of three answers is .75, and the lean −.2 · √(.6 / .4) = −.245.
    const answers = answersFrom(smallModel, {
      meeting: [4, 4, 2],
      hearing: [4, 2, 4],
      order: [2, 4, 4],
      quiet: [4, 2, 4],
      freedom: [2, 4, 4]
    })
    expect(pointsFor(answers)[0]).toEqual({ kind: 'verdict', placing: 'both' })
    expect(pointsFor(answers).map(({ kind }) => kind)).not.toContain('both-ways')
  })
})
