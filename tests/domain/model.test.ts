import { answerAt, keyedAnswer, type Question } from '#domain/model'
import { expect, test } from 'vitest'

const plain: Question = { id: 'plain', trait: 'meeting', reversed: false, slot: 0 }
const reversed: Question = { ...plain, id: 'reversed', reversed: true }

test('an answer is found by its slot, and a missing one counts as skipped', () => {
  expect(answerAt([4, undefined, 2], 0)).toBe(4)
  expect(answerAt([4, undefined, 2], 1)).toBe(0)
  expect(answerAt([4, undefined, 2], 2)).toBe(2)
  expect(answerAt([4, undefined, 2], 3)).toBe(0)
})

test('the answer to a question that is not reversed does not change', () => {
  expect(([1, 2, 3, 4, 5] as const).map((answer) => keyedAnswer(plain, answer))).toEqual([
    1, 2, 3, 4, 5
  ])
})

test('the answer to a reversed question is reversed', () => {
  expect(([1, 2, 3, 4, 5] as const).map((answer) => keyedAnswer(reversed, answer))).toEqual([
    5, 4, 3, 2, 1
  ])
})
