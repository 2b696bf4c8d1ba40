import type { Model } from '#domain/model'
import { scoredTraits, scoreTraits } from '#domain/score'
import { tellingAnswers } from '#domain/telling-answers'
import { describe, expect, test } from 'vitest'
import { answersFrom, type ByTrait } from './support/answers.ts'
import { smallModel } from './support/small-model.ts'

describe('the answers behind a pull', () => {
  test('are those on its side of the norm, most telling first, as they were given', () => {
    // The norm 50 is an answer of 3. Counted 4, 3, 5 and, reversed, 5 (given as 1).
    const telling = behind({ meeting: [4, 3, 5, 5] })
    expect(telling).toEqual([
      { question: 'meeting-3', answer: 5 },
      { question: 'meeting-4', answer: 1 },
      { question: 'meeting-1', answer: 4 }
    ])
  })

  test('are low ones where the trait is low', () => {
    const telling = behind({ quiet: [2, 4, 1, 0] })
    expect(telling).toEqual([
      { question: 'quiet-3', answer: 1 },
      { question: 'quiet-1', answer: 2 }
    ])
  })

  test('are none that were skipped, at neither end of the scale', () => {
    // Skipped is 0, which is below every norm, and would be 6 once reversed, above every one.
    expect(behind({ quiet: [0, 2, 1, 4] })).toEqual([
      { question: 'quiet-3', answer: 1 },
      { question: 'quiet-2', answer: 2 }
    ])
    expect(behind({ quiet: [5, 4, 2, 0] })).toEqual([
      { question: 'quiet-1', answer: 5 },
      { question: 'quiet-2', answer: 4 }
    ])
  })

  test('are measured from the norm, not from the middle of the scale', () => {
    // Norm 80 is an answer of 4.2: of 4, 4, 5 and 5 (mean 4.5, score 87.5, z .75) the 5s are above.
    const traits = smallModel.traits.map((trait) => ({ ...trait, norm: { mean: 80, sd: 10 } }))
    const telling = behind({ meeting: [4, 4, 5, 5] }, { ...smallModel, traits })
    expect(telling).toEqual([
      { question: 'meeting-3', answer: 5 },
      { question: 'meeting-4', answer: 1 }
    ])
  })

  test('belong to this trait alone', () => {
    expect(behind({ meeting: [4, 4], hearing: [5, 5] })).toEqual([
      { question: 'meeting-1', answer: 4 },
      { question: 'meeting-2', answer: 4 }
    ])
  })

  test('are none where the trait is on no side', () => {
    expect(behind({ meeting: [1, 5, 3] })).toEqual([]) // Mean 3, z 0.
  })

  test('may come from tie-breakers', () => {
    const telling = behind({ meeting: [3, 3, 3, 4, 5] }) // mean 3.6
    expect(telling).toEqual([
      { question: 'meeting-5', answer: 5 },
      { question: 'meeting-4', answer: 2 }
    ])
  })
})

/** The telling answers of the first trait that is given. */
function behind(byTrait: ByTrait, model: Model = smallModel) {
  const answers = answersFrom(model, byTrait)
  const [scored] = scoredTraits(scoreTraits(model, answers))
  if (scored === undefined) throw new Error('expected a trait with answers')
  return tellingAnswers(model, answers, scored)
}
