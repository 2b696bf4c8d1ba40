import type { Answers } from '#domain/model'
import { describe, expect, test } from 'vitest'
import { FEWEST_PEOPLE, readAnswerTable } from '../../../scripts/calibration/answer-table.ts'
import { csv } from './support/answer-rows.ts'
import { oneTrait } from './support/one-trait.ts'

describe('a table of answers', () => {
  test('is read by the names of its columns, in any order, with or without tie-breakers', () => {
    expect(peopleIn(csv('three,one,two', ['1,4,']))[0]).toEqual([4, 0, undefined, 1, 0])
    expect(peopleIn(csv('four,three,one,two', ['5,1,4,2']))[0]).toEqual([4, 2, undefined, 1, 5])
  })

  test('may have semicolons, a byte order mark, Windows line ends, quotes, spaces and empty rows', () => {
    const text = `\uFEFF${csv('"one";two;three', ['4; 5 ;"1"', '', ';;'])}`
    expect(peopleIn(text.replaceAll('\n', '\r\n'))[0]).toEqual([4, 5, undefined, 1, 0])
    expect(peopleIn(text)).toHaveLength(FEWEST_PEOPLE + 1)
  })

  test.each([
    [
      'an empty file',
      '',
      ['The file is empty: expected a row of column names, then one row a person.']
    ],
    ['a file of empty rows', '\n\n,,\n', [expect.stringMatching(/^The file is empty/)]],
    [
      'broken quotes',
      'one,two,three\n1,"2,3\n',
      [
        'The file is not valid CSV: Quote Not Closed: the parsing is finished with an opening quote at line 2.'
      ]
    ],
    [
      'an unknown column',
      csv('one,two,three,age', ['1,2,3,44']),
      [
        'Column age is unknown: remove it, or name it by the id of a question.',
        'Row 2, column age: expected 1 to 5 or nothing, found "44".'
      ]
    ],
    [
      'a column without a name',
      csv('one,two,three,', ['1,2,3,4']),
      ['Column 4 has no name: remove it, or name it by the id of a question.']
    ],
    [
      'a missing column',
      csv('one,three', ['1,2']),
      ['Column two is missing: add it, with empty cells if nobody was asked.']
    ],
    [
      'a doubled column',
      csv('one,two,three,two,two', ['1,2,3,4,5']),
      ['Column two is there more than once: keep one.']
    ],
    [
      'values out of range',
      csv('one,two,three', ['1,2,3', '0,6,3', '1,2,x', '4.5,2,3']),
      [
        'Row 3, column one: expected 1 to 5 or nothing, found "0".',
        'Row 3, column two: expected 1 to 5 or nothing, found "6".',
        'Row 4, column three: expected 1 to 5 or nothing, found "x".',
        'Row 5, column one: expected 1 to 5 or nothing, found "4.5".'
      ]
    ],
    [
      'rows of another length',
      csv('one,two,three', ['1,2', '1,2,3,4']),
      [
        'Row 2 has 2 cells: expected 3, one a column.',
        'Row 3 has 4 cells: expected 3, one a column.'
      ]
    ],
    [
      'too few rows',
      `one,two,three\n${'1,2,3\n'.repeat(FEWEST_PEOPLE - 1)}`,
      ['There are 199 rows of answers: expected at least 200, fewer make no norms.']
    ],
    [
      'a single row',
      'one,two,three\n1,2,3\n',
      ['There is 1 row of answers: expected at least 200, fewer make no norms.']
    ]
  ])('with %s says so', (_, text, problems) => {
    expect(readAnswerTable(text, oneTrait)).toEqual({ kind: 'unsound', problems })
  })

  test('with many mistakes says all of them', () => {
    const table = readAnswerTable('one,to,three\n1,2,9\n1,2\n', oneTrait)
    expect(table).toEqual({
      kind: 'unsound',
      problems: [
        'Column to is unknown: remove it, or name it by the id of a question.',
        'Column two is missing: add it, with empty cells if nobody was asked.',
        'There are 2 rows of answers: expected at least 200, fewer make no norms.',
        'Row 2, column three: expected 1 to 5 or nothing, found "9".',
        'Row 3 has 2 cells: expected 3, one a column.'
      ]
    })
  })

  test('counts rows as a spreadsheet does, empty ones included', () => {
    const [problem] = problemsOf(csv('one,two,three', ['', '1,2,3', '', '1,2,8']))
    expect(problem).toBe('Row 5, column three: expected 1 to 5 or nothing, found "8".')
  })
})

function peopleIn(text: string): readonly Answers[] {
  const table = readAnswerTable(text, oneTrait)
  if (table.kind === 'unsound') throw new Error(table.problems.join('\n'))
  return table.people
}

function problemsOf(text: string): readonly string[] {
  const table = readAnswerTable(text, oneTrait)
  return table.kind === 'unsound' ? table.problems : []
}
