import { describe, expect, test } from 'vitest'
import { drawAnswers } from '../../../scripts/simulation/answering.ts'
import { smallModel } from '../../domain/support/small-model.ts'
import { always } from './support/always.ts'
import { personAt } from './support/people-at.ts'

describe('the answers of made-up people', () => {
  // By the norm 50 ± 25 the steps lie at (25 · (step − .5) − 50) / 25 = −1.5, −.5, .5 and 1.5.
  test('lie around the step where the person is', () => {
    // θ .5, discrimination 2: beyond the steps 1 / (1 + exp(−2 · (.5 − b))) = .982, .881, .5, .119
    expect(shareOfDraws(0.5, 2, [0.981, 0.88, 0.499, 0.118])).toEqual([2, 3, 4, 5])
    expect(shareOfDraws(0.5, 2, [0.983, 0.882, 0.501, 0.12])).toEqual([1, 2, 3, 4])
  })

  test('tell people apart more sharply with a higher discrimination', () => {
    // Beyond the third step from θ 1: 1 / (1 + exp(−1.5 · .5)) = .679, with 4: .881
    expect(shareOfDraws(1, 1.5, [0.678, 0.68])).toEqual([4, 3])
    expect(shareOfDraws(1, 4, [0.88, 0.882])).toEqual([4, 3])
  })

  test('to reversed questions are turned round', () => {
    const answers = drawAnswers(smallModel, personAt(3), 50, always(0.5))
    expect(answers[0]).toBe(5)
    expect(answers[15]).toBe(1) // meeting-4
    expect(answers).toHaveLength(21)
  })

  test('need a person with every trait', () => {
    expect(() => drawAnswers(smallModel, new Map(), 1, always(0.5))).toThrow('No trait meeting')
  })

  /** The answers to the first question, one a draw, of a person at this place in every trait. */
  function shareOfDraws(place: number, discrimination: number, draws: readonly number[]) {
    return draws.map((draw) => {
      const answers = drawAnswers(smallModel, personAt(place), discrimination, always(draw))
      return answers[0]
    })
  }
})
