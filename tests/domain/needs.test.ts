import { needsOf } from '#domain/needs'
import { scoreTraits } from '#domain/score'
import { expect, test } from 'vitest'
import { answersFrom, type ByTrait } from './support/answers.ts'
import { smallModel } from './support/small-model.ts'

test('needs are the three traits furthest from the norm, the furthest first', () => {
  expect(
    needsFor({
      meeting: [4, 4, 4, 4], // z 1
      hearing: [2, 2, 2, 1], // −1.25
      order: [3, 3, 4, 4], // .5
      quiet: [1, 1, 1, 1], // −2
      freedom: [4, 4, 3, 4] // .75
    })
  ).toEqual([
    { trait: 'quiet', pole: 'low' },
    { trait: 'hearing', pole: 'low' },
    { trait: 'meeting', pole: 'high' }
  ])
})

test('a trait in the middle third of people is not a need', () => {
  expect(needsFor({ meeting: [3, 3, 3, 4], order: [5, 5] })).toEqual([
    { trait: 'order', pole: 'high' }
  ])
  expect(needsFor({ meeting: [3, 3], order: [3, 3] })).toEqual([])
})

test('an absent trait is not a need', () => {
  expect(needsFor({ meeting: [5] })).toEqual([])
})

test('traits equally far from the norm keep the order of the model', () => {
  expect(needsFor({ freedom: [5, 5], meeting: [1, 1] }).map(({ trait }) => trait)).toEqual([
    'meeting',
    'freedom'
  ])
})

function needsFor(byTrait: ByTrait) {
  return needsOf(scoreTraits(smallModel, answersFrom(smallModel, byTrait)))
}
