import { PASTE_WORDS } from '../../domain/support/paste-words.ts'
import { formatCsv, formatJson } from '#domain/caseload/files'
import { caseLine } from '#domain/caseload/case-line'
import { formatCode } from '#domain/code'
import type { Answer, Answers } from '#domain/model'
import { describe, expect, test } from 'vitest'
import { FEWEST_PEOPLE } from '../../../scripts/calibration/answer-table.ts'
import { parseSampleFile } from '../../../scripts/calibration/sample-file.ts'
import { smallModel } from '../../domain/support/small-model.ts'
import { csv } from './support/answer-rows.ts'
import { oneTrait } from './support/one-trait.ts'

/** People who differ in their first answers: the digits of their number to the base 5. */
const people: readonly Answers[] = Array.from({ length: FEWEST_PEOPLE }, (_, number) =>
  smallModel.questions.map((_, slot) => (1 + (Math.floor(number / 5 ** slot) % 5)) as Answer)
)
const lines = people.map((answers, at) => caseLine(`Person ${at + 1}`, formatCode(answers)))
const codes = lines.map(({ code }) => code)

describe('the people in a file', () => {
  test.each([
    ['a list of codes', codes.join('\n')],
    [
      'codes with names before them',
      lines.map(({ nickname, code }) => `${nickname}, ${code}`).join('\n')
    ],
    ['links', codes.map((code) => `https://site.example/en/result/#${code}`).join('\r\n')],
    ['a caseload saved as JSON', formatJson(lines)],
    [
      'a caseload saved as CSV',
      formatCsv(
        lines,
        {
          nickname: 'Name',
          code: 'Code',
          notMe: 'Not me',
          date: 'Date',
          person: 'Person',
          more: ['Verdict']
        },
        () => ['front']
      )
    ]
  ])('are those of %s', (_, text) => {
    expect(parseSampleFile(text, smallModel, PASTE_WORDS)).toEqual({
      kind: 'valid',
      people,
      notes: []
    })
  })

  test('are those of a table of answers', () => {
    const sample = parseSampleFile(csv('one,two,three', ['5,4,3']), oneTrait, PASTE_WORDS)
    expect(sample).toMatchObject({ kind: 'valid', notes: [] })
    expect(sample.kind === 'valid' && sample.people[0]).toEqual([5, 4, undefined, 3, 0])
  })

  test('count once for each code, and lines without a code are left out with a note', () => {
    const text = [codes[0], 'Hello everybody', codes[0], ...codes].join('\n')
    expect(parseSampleFile(text, smallModel, PASTE_WORDS)).toEqual({
      kind: 'valid',
      people,
      notes: [
        'Lines without a code that can be read: 1, left out. The first: "Hello everybody".',
        'Repeated codes: 2. Each code counts once, as one person.'
      ]
    })
  })
})

describe('a file has a problem', () => {
  test.each([
    [
      'with too few different codes',
      [codes[0], codes[1], codes[0], 'Hello'].join('\n'),
      'The file has 2 different codes that can be read: expected at least 200. Norms from fewer people are too inexact. Lines without a code that can be read: 1, left out. The first: "Hello".'
    ],
    [
      'with a single code',
      `${codes[0]}`,
      'The file has 1 code that can be read: expected at least 200. Norms from fewer people are too inexact.'
    ],
    [
      'if it is other JSON',
      '{"name": "Lan"}',
      'This is JSON, but no caseload. Give a caseload that was saved on the site.'
    ],
    [
      'if the caseload is cut off',
      formatJson(lines).slice(0, 300),
      'This caseload is cut off or was changed by hand, and can not be parsed. Save it again.'
    ],
    [
      'if the caseload is of a newer version',
      formatJson(lines).replace('"version":2', '"version":3'),
      'This caseload was saved by a newer version of the site. Update the project.'
    ],
    [
      'if it is empty',
      '',
      'The file is empty: expected a row of column names, then one row for each person.'
    ]
  ])('%s', (_, text, problem) => {
    expect(parseSampleFile(text, smallModel, PASTE_WORDS)).toEqual({
      kind: 'invalid',
      problems: [problem]
    })
  })

  test('that a table describes', () => {
    expect(parseSampleFile('one,two,tree\n1,2,3\n', oneTrait, PASTE_WORDS)).toMatchObject({
      kind: 'invalid',
      problems: [
        'Column tree is unknown: remove it, or name it after the id of a question.',
        'Column three is missing: add it, with empty cells if nobody was asked.',
        expect.stringContaining('1 row of answers')
      ]
    })
  })
})
