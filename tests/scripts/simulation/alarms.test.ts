import { expect, test } from 'vitest'
import { alarmsOf } from '../../../scripts/simulation/alarms.ts'
import { answersFrom, type ByTrait } from '../../domain/support/answers.ts'
import { smallModel } from '../../domain/support/small-model.ts'

// Two answers of 5 and 1 to a trait contradict each other. Of five traits, four make no verdict
// (.8 ≥ 5/7), three a doubtful one (.6 ≥ 4/7), two are usual.
const split = [5, 1, 2, 4] as const
const reverse = [1, 5, 4, 2] as const
const even = [2, 4, 2, 4] as const
const front = [5, 4, 5, 4] as const
const back = [2, 1, 2, 1] as const

test('alarms are shares of all people', () => {
  const people: readonly ByTrait[] = [
    { meeting: split, hearing: reverse, order: split, quiet: reverse, freedom: even },
    { meeting: split, hearing: reverse, order: split, quiet: even, freedom: even },
    // Clear: F = .4 · (1.5 + 1.5) + .6 · 1.5 = 2.1.
    { meeting: front, hearing: front, order: even, quiet: [4, 2, 4, 2], freedom: back },
    // Neither clear nor doubtful.
    { meeting: even, hearing: [4, 2, 4, 2], order: even, quiet: [4, 2, 4, 2], freedom: even }
  ]
  const sample = people.map((byTrait) => answersFrom(smallModel, byTrait))
  expect(alarmsOf(smallModel, sample)).toEqual({
    contradictions: 0.25,
    doubtful: 0.25,
    clearWithoutDoubt: 0.25
  })
})
