import { describe, expect, test } from 'vitest'
import { drawAnswers, drawRandomAnswers } from '../../../scripts/simulation/answering.ts'
import { smallModel } from '../../domain/support/small-model.ts'
import { always } from './support/always.ts'
import { personAt } from './support/people-at.ts'

describe('drawAnswers', () => {
  // With the norm 50 ± 25, the thresholds are at (25 · (threshold − .5) − 50) / 25 = −1.5, −.5, .5,
  // 1.5.
  test('draws answers with the probabilities of the graded response model', () => {
    // θ = .5, discrimination 2: the probabilities of passing the thresholds are
    // 1 / (1 + exp(−2 · (.5 − b))) = .982, .881, .5, .119.
    expect(answersFor(0.5, 2, [0.981, 0.88, 0.499, 0.118])).toEqual([2, 3, 4, 5])
    expect(answersFor(0.5, 2, [0.983, 0.882, 0.501, 0.12])).toEqual([1, 2, 3, 4])
  })

  test('makes answers depend more on the trait with a higher discrimination', () => {
    // θ = 1, third threshold: 1 / (1 + exp(−1.5 · .5)) = .679; with a discrimination of 4: .881.
    expect(answersFor(1, 1.5, [0.678, 0.68])).toEqual([4, 3])
    expect(answersFor(1, 4, [0.88, 0.882])).toEqual([4, 3])
  })

  test('turns the answers to reversed questions around', () => {
    const answers = drawAnswers(smallModel, personAt(3), 50, always(0.5))
    expect(answers[0]).toBe(5)
    expect(answers[15]).toBe(1) // meeting-4
    expect(answers).toHaveLength(21)
  })

  test('throws for a person without one of the traits', () => {
    expect(() => drawAnswers(smallModel, new Map(), 1, always(0.5))).toThrow(
      'expected the trait meeting in the model and in the person.'
    )
  })

  /** For each draw, the answer to the first question of a person with this level in every trait. */
  function answersFor(level: number, discrimination: number, draws: readonly number[]) {
    return draws.map((draw) => {
      const answers = drawAnswers(smallModel, personAt(level), discrimination, always(draw))
      return answers[0]
    })
  }
})

test('random answers are 1 to 5, one fifth of the draws each, and only to the questions', () => {
  const drawn = [0, 0.19, 0.2, 0.59, 0.6, 0.8, 0.999]
  let at = 0
  const chance = { share: () => drawn[at++ % drawn.length] ?? 0, normal: () => 0 }
  const answers = drawRandomAnswers(smallModel, chance)
  expect(answers.slice(0, 7)).toEqual([1, 1, 2, 3, 4, 5, 5])
  expect(answers).toHaveLength(20)
})
