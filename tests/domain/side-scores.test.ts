import { scoreTraits } from '#domain/score'
import { sideScores } from '#domain/side-scores'
import { expect, test } from 'vitest'
import { answersFrom } from './support/answers.ts'
import { smallModel } from './support/small-model.ts'

test('each side has the weighted means of its traits', () => {
  const answers = answersFrom(smallModel, {
    meeting: [5, 5], // 100, z 2
    hearing: [2, 2], // 25, z −1
    order: [4, 4], // 75, z 1
    freedom: [3, 3] // 50, z 0
  })
  const { front, back } = sideScores(scoreTraits(smallModel, answers))
  // Front: .4 and .4. Back: order .4 and freedom .6; quiet is absent.
  expect(front.score).toBeCloseTo(62.5, 12)
  expect(front.z).toBeCloseTo(0.5, 12)
  expect(back.score).toBeCloseTo(60, 12) // (.4 · 75 + .6 · 50) / 1
  expect(back.z).toBeCloseTo(0.4, 12)
})

test('a side without scored traits has NaN', () => {
  const { back } = sideScores(scoreTraits(smallModel, answersFrom(smallModel, { meeting: [5, 5] })))
  expect(back).toEqual({ score: NaN, z: NaN })
})
