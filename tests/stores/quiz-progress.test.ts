import { parseQuizProgress, formatQuizProgress } from '#stores/quiz-progress'
import { describe, expect, test } from 'vitest'

// 11V0-V holds the answers 5, 3, 1: see tests/domain/code.test.ts.

test('a place is written as a code and the question, counted from 0', () => {
  expect(formatQuizProgress({ answers: [5, 3, 1], at: 2 })).toBe('11V0-V/2')
  expect(formatQuizProgress({ answers: [], at: 0 })).toBe('132/0')
})

test('and read again', () => {
  expect(parseQuizProgress('11V0-V/2')).toEqual({ answers: [5, 3, 1], at: 2 })
  expect(parseQuizProgress('132/0')).toEqual({ answers: [], at: 0 })
  expect(parseQuizProgress('11v0v/28')).toEqual({ answers: [5, 3, 1], at: 28 })
})

describe('anything else is no place', () => {
  test.each([
    ['nothing', null],
    ['nothing at all', undefined],
    ['a number', 5],
    ['somebody else’s object', { answers: [5], at: 1 }],
    ['an empty text', ''],
    ['only a slash', '/'],
    ['a code alone', '11V0-V'],
    ['a place alone', '/2'],
    ['a damaged code', '11V1-V/2'],
    ['a code of a later format', '2ABC-00/2'],
    ['a place before the first', '11V0-V/-1'],
    ['half a question', '11V0-V/1.5'],
    ['a place beyond reason', '11V0-V/1000'],
    ['a place in words', '11V0-V/two'],
    ['JSON', '{"answers":[5,3,1],"at":2}']
  ])('%s', (_, text) => {
    expect(parseQuizProgress(text)).toBeUndefined()
  })
})
