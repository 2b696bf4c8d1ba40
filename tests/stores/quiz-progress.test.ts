import { parseQuizProgress, formatQuizProgress } from '#stores/quiz-progress'
import { describe, expect, test } from 'vitest'

// 11V0-V holds the answers 5, 3, 1: see tests/domain/code.test.ts.

test('progress is formatted as a code and the question, counted from 0', () => {
  expect(formatQuizProgress({ answers: [5, 3, 1], at: 2 })).toBe('11V0-V/2')
  expect(formatQuizProgress({ answers: [], at: 0 })).toBe('132/0')
})

test('the formatted text is parsed again', () => {
  expect(parseQuizProgress('11V0-V/2')).toEqual({ answers: [5, 3, 1], at: 2 })
  expect(parseQuizProgress('132/0')).toEqual({ answers: [], at: 0 })
  expect(parseQuizProgress('11v0v/28')).toEqual({ answers: [5, 3, 1], at: 28 })
})

describe('anything else is not parsed', () => {
  test.each([
    ['null', null],
    ['undefined', undefined],
    ['a number', 5],
    ['an object of another script', { answers: [5], at: 1 }],
    ['an empty text', ''],
    ['only a slash', '/'],
    ['a code alone', '11V0-V'],
    ['a question alone', '/2'],
    ['an invalid code', '11V1-V/2'],
    ['a code of a later format', '2ABC-00/2'],
    ['a negative question', '11V0-V/-1'],
    ['a question with a fraction', '11V0-V/1.5'],
    ['a question of four digits', '11V0-V/1000'],
    ['a question in words', '11V0-V/two'],
    ['JSON', '{"answers":[5,3,1],"at":2}']
  ])('%s', (_, text) => {
    expect(parseQuizProgress(text)).toBeUndefined()
  })
})
