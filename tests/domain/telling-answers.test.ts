import type { Model } from '#domain/model'
import { scoredTraits, scoreTraits } from '#domain/score'
import { tellingAnswers } from '#domain/telling-answers'
import { describe, expect, test } from 'vitest'
import { answersFrom, type ByTrait } from './support/answers.ts'
import { smallModel } from './support/small-model.ts'

describe('the answers that explain a pull', () => {
  test('are those on the side of the score, the furthest from the norm first, before reversing', () => {
    // The norm 50 is an answer of 3. The last answer, 5 after reversing, was 1.
    const telling = explaining({ meeting: [4, 3, 5, 5] })
    expect(telling).toEqual([
      { question: 'meeting-3', answer: 5 },
      { question: 'meeting-4', answer: 1 },
      { question: 'meeting-1', answer: 4 }
    ])
  })

  test('are low ones if the score is low', () => {
    const telling = explaining({ quiet: [2, 4, 1, 0] })
    expect(telling).toEqual([
      { question: 'quiet-3', answer: 1 },
      { question: 'quiet-1', answer: 2 }
    ])
  })

  test('are never skipped ones, for a low or a high score', () => {
    // A skipped answer is 0, which is below every norm, or 6 after reversing, above every norm.
    expect(explaining({ quiet: [0, 2, 1, 4] })).toEqual([
      { question: 'quiet-3', answer: 1 },
      { question: 'quiet-2', answer: 2 }
    ])
    expect(explaining({ quiet: [5, 4, 2, 0] })).toEqual([
      { question: 'quiet-1', answer: 5 },
      { question: 'quiet-2', answer: 4 }
    ])
  })

  test('are compared with the norm, not with the middle of the scale', () => {
    // Norm 80 is an answer of 4.2: of 4, 4, 5 and 5 (mean 4.5, score 87.5, z .75) the 5s are above.
    const traits = smallModel.traits.map((trait) => ({
      ...trait,
      norm: { mean: 80, sd: 10, error: 0 }
    }))
    const telling = explaining({ meeting: [4, 4, 5, 5] }, { ...smallModel, traits })
    expect(telling).toEqual([
      { question: 'meeting-3', answer: 5 },
      { question: 'meeting-4', answer: 1 }
    ])
  })

  test('are only those of the given trait', () => {
    expect(explaining({ meeting: [4, 4], hearing: [5, 5] })).toEqual([
      { question: 'meeting-1', answer: 4 },
      { question: 'meeting-2', answer: 4 }
    ])
  })

  test('are none if the score equals the norm', () => {
    expect(explaining({ meeting: [1, 5, 3] })).toEqual([]) // Mean 3, z 0.
  })

  test('include answers to tie-breakers', () => {
    const telling = explaining({ meeting: [3, 3, 3, 4, 5] }) // mean 3.6
    expect(telling).toEqual([
      { question: 'meeting-5', answer: 5 },
      { question: 'meeting-4', answer: 2 }
    ])
  })
})

/** The telling answers of the first scored trait. */
function explaining(byTrait: ByTrait, model: Model = smallModel) {
  const answers = answersFrom(model, byTrait)
  const [scored] = scoredTraits(scoreTraits(model, answers))
  if (scored === undefined) throw new Error('expected a scored trait, found none')
  return tellingAnswers(model, answers, scored)
}
