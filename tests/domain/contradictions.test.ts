import { contradicts, isContradicted } from '#domain/contradictions'
import type { Question } from '#domain/model'
import { expect, test } from 'vitest'

const questions: readonly Question[] = [
  { id: 'one', trait: 'meeting', reversed: false, slot: 0 },
  { id: 'two', trait: 'meeting', reversed: true, slot: 1 },
  { id: 'three', trait: 'meeting', reversed: false, slot: 2 }
]

test('two answers contradict each other from a difference of 3 on, in either order', () => {
  expect(contradicts(1, 4)).toBe(true)
  expect(contradicts(5, 2)).toBe(true)
  expect(contradicts(4, 2)).toBe(false)
})

test('answers are compared after reversing, also if they do not follow each other', () => {
  expect(isContradicted(questions, [5, 4, 4])).toBe(true) // 5, 2, 4
  expect(isContradicted(questions, [5, 1, 2])).toBe(true) // 5, 5, 2
  expect(isContradicted(questions, [5, 2, 3])).toBe(false) // 5, 4, 3
})

test('no answers do not contradict each other', () => {
  expect(isContradicted([], [])).toBe(false)
})
