import type { Answers } from '#domain/model'
import { describe, expect, test } from 'vitest'
import { FEWEST_PEOPLE, parseAnswerTable } from '../../../scripts/calibration/answer-table.ts'
import { csv } from './support/answer-rows.ts'
import { oneTrait } from './support/one-trait.ts'

describe('parseAnswerTable', () => {
  test('accepts columns in any order, with or without tie-breakers', () => {
    expect(peopleIn(csv('three,one,two', ['1,4,']))[0]).toEqual([4, 0, undefined, 1, 0])
    expect(peopleIn(csv('four,three,one,two', ['5,1,4,2']))[0]).toEqual([4, 2, undefined, 1, 5])
  })

  test('accepts semicolons, a byte order mark, CRLF, quotation marks, spaces and empty rows', () => {
    const text = `\uFEFF${csv('"one";two;three', ['4; 5 ;"1"', '', ';;'])}`
    expect(peopleIn(text.replaceAll('\n', '\r\n'))[0]).toEqual([4, 5, undefined, 1, 0])
    expect(peopleIn(text)).toHaveLength(FEWEST_PEOPLE + 1)
  })

  test.each([
    [
      'an empty file',
      '',
      ['The file is empty: expected a row of column names, then one row for each person.']
    ],
    ['a file of empty rows', '\n\n,,\n', [expect.stringMatching(/^The file is empty/)]],
    [
      'an open quotation mark',
      'one,two,three\n1,"2,3\n',
      [
        'The file is not valid CSV: Quote Not Closed: the parsing is finished with an opening quote at line 2.'
      ]
    ],
    [
      'an unknown column',
      csv('one,two,three,age', ['1,2,3,44']),
      [
        'Column age is unknown: remove it, or name it after the id of a question.',
        'Row 2, column age: expected 1 to 5 or an empty cell, found "44".'
      ]
    ],
    [
      'a column without a name',
      csv('one,two,three,', ['1,2,3,4']),
      ['Column 4 has no name: remove it, or name it after the id of a question.']
    ],
    [
      'a missing column',
      csv('one,three', ['1,2']),
      ['Column two is missing: add it, with empty cells if nobody was asked.']
    ],
    [
      'a repeated column',
      csv('one,two,three,two,two', ['1,2,3,4,5']),
      ['Column two occurs more than once: keep one of them.']
    ],
    [
      'values out of range',
      csv('one,two,three', ['1,2,3', '0,6,3', '1,2,x', '4.5,2,3']),
      [
        'Row 3, column one: expected 1 to 5 or an empty cell, found "0".',
        'Row 3, column two: expected 1 to 5 or an empty cell, found "6".',
        'Row 4, column three: expected 1 to 5 or an empty cell, found "x".',
        'Row 5, column one: expected 1 to 5 or an empty cell, found "4.5".'
      ]
    ],
    [
      'rows with too few or too many cells',
      csv('one,two,three', ['1,2', '1,2,3,4']),
      [
        'Row 2 has 2 cells: expected 3, one for each column.',
        'Row 3 has 4 cells: expected 3, one for each column.'
      ]
    ],
    [
      'too few rows',
      `one,two,three\n${'1,2,3\n'.repeat(FEWEST_PEOPLE - 1)}`,
      [
        'The file has 199 rows of answers: expected at least 200. Norms from fewer people are too inexact.'
      ]
    ],
    [
      'a single row',
      'one,two,three\n1,2,3\n',
      [
        'The file has 1 row of answers: expected at least 200. Norms from fewer people are too inexact.'
      ]
    ]
  ])('reports %s', (_, text, problems) => {
    expect(parseAnswerTable(text, oneTrait)).toEqual({ kind: 'invalid', problems })
  })

  test('reports all problems of a table', () => {
    const table = parseAnswerTable('one,to,three\n1,2,9\n1,2\n', oneTrait)
    expect(table).toEqual({
      kind: 'invalid',
      problems: [
        'Column to is unknown: remove it, or name it after the id of a question.',
        'Column two is missing: add it, with empty cells if nobody was asked.',
        'The file has 2 rows of answers: expected at least 200. Norms from fewer people are too inexact.',
        'Row 2, column three: expected 1 to 5 or an empty cell, found "9".',
        'Row 3 has 2 cells: expected 3, one for each column.'
      ]
    })
  })

  test('counts rows as a spreadsheet does, with empty rows', () => {
    const [problem] = problemsOf(csv('one,two,three', ['', '1,2,3', '', '1,2,8']))
    expect(problem).toBe('Row 5, column three: expected 1 to 5 or an empty cell, found "8".')
  })
})

function peopleIn(text: string): readonly Answers[] {
  const table = parseAnswerTable(text, oneTrait)
  if (table.kind === 'invalid') throw new Error(table.problems.join('\n'))
  return table.people
}

function problemsOf(text: string): readonly string[] {
  const table = parseAnswerTable(text, oneTrait)
  return table.kind === 'invalid' ? table.problems : []
}
