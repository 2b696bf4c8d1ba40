import { changesFor } from '#domain/change'
import { frontIndex } from '#domain/front-index'
import { needsOf } from '#domain/needs'
import { pullsOf } from '#domain/pulls'
import { readingOf } from '#domain/reading'
import { scoreTraits } from '#domain/score'
import { verdictOn } from '#domain/verdict'
import { expect, test } from 'vitest'
import { answersFrom, everywhere } from './support/answers.ts'
import { smallModel } from './support/small-model.ts'

test('a reading has the profile, the needs, the verdict, the pulls and the changes', () => {
  const answers = answersFrom(smallModel, {
    meeting: [4, 5, 4, 5],
    hearing: [2, 4, 2, 4],
    order: [4, 2, 4, 2],
    quiet: [2, 4, 2, 4],
    freedom: [4, 2, 4, 2]
  })
  const profile = scoreTraits(smallModel, answers)
  const index = frontIndex(smallModel, profile)
  const { outcome, ...reading } = readingOf(smallModel, answers)

  expect(reading).toEqual({ profile, needs: needsOf(profile) })
  expect(outcome).toEqual({
    ...verdictOn(smallModel, answers, profile),
    pulls: pullsOf(profile, index),
    changes: changesFor(profile, index)
  })
  // Meeting has z = 1.5, the others 0: F = .6, lean .8.
  expect(outcome).toMatchObject({
    kind: 'placed',
    placing: 'leaning-front',
    pulls: { strongest: [{ trait: 'meeting' }] }
  })
})

test('without a verdict, a reading has the profile, the needs and the reason', () => {
  const { profile, needs, outcome } = readingOf(smallModel, everywhere(smallModel, 5))
  expect(profile.map(({ kind }) => kind)).toEqual(Array(5).fill('scored'))
  expect(needs).toHaveLength(3) // after reversing 5, 5, 5 and 1: mean 4, z = 1 in every trait
  expect(outcome).toEqual({ kind: 'unclear', reason: 'long-run' })
})
