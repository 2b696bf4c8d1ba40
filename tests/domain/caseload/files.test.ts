import { formatCsv, formatJson, parseJson } from '#domain/caseload/files'
import { type CaseLine, caseLine } from '#domain/caseload/case-line'
import { parseLines } from '#domain/caseload/lines'
import { plainLine } from '#domain/caseload/plain-line'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { PASTE_WORDS } from '../support/paste-words.ts'

const COLUMNS = {
  nickname: 'nickname',
  code: 'code',
  notMe: 'not me',
  date: 'date',
  person: 'person',
  more: ['verdict', 'front']
}

const lan: CaseLine = {
  nickname: 'Nguyễn, Lan',
  code: '11MA-0HK2-FY9S-PX4K-HJ',
  notMe: { traits: ['focus'], roles: [] },
  date: '2026-09-12',
  person: '7'
}
const evil: CaseLine = {
  nickname: '=HYPERLINK("https://x.example";"Lan")',
  code: '@SUM(A1)',
  notMe: { traits: [], roles: [] },
  date: '',
  person: ''
}

const id = fc.stringMatching(/^[a-z][a-z-]{0,9}$/)
const ids = fc.uniqueArray(id, { maxLength: 3 })
const character = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 2 }),
  fc.constantFrom(
    '"',
    ',',
    ';',
    '\t',
    '|',
    '=',
    "'",
    '-',
    '\n',
    '\r',
    '\u202E',
    '\uFEFF',
    '🙂',
    ' '
  )
)
const words = fc
  .array(character, { maxLength: 12 })
  .map((characters) => plainLine(characters.join('')))
const anyLine: fc.Arbitrary<CaseLine> = fc
  .record({
    nickname: words,
    code: words,
    notMe: fc.record({ traits: ids, roles: ids }),
    date: fc.constantFrom('', '2026-11-30', '2024-02-29'),
    person: words
  })
  .filter(({ nickname, code }) => nickname !== '' || code !== '')

const fromCsv = (text: string): readonly CaseLine[] =>
  [...parseLines(text, PASTE_WORDS)].flatMap(({ people }) => people)

describe('a caseload as CSV', () => {
  it('has a heading, the columns that are read on import, and those that only inform', () => {
    expect(formatCsv([lan, caseLine('', 'x')], COLUMNS, (index) => [`v${index}`, `${index}`])).toBe(
      '\uFEFFnickname,code,not me,date,person,verdict,front\r\n' +
        '"Nguyễn, Lan",11MA-0HK2-FY9S-PX4K-HJ,focus/,2026-09-12,7,v0,0\r\n' +
        ',x,,,,v1,1\r\n'
    )
  })

  it('has as many fields in a line as in the heading, even if fewer are given', () => {
    expect(formatCsv([caseLine('Lan', 'x')], COLUMNS, () => ['v'])).toBe(
      '\uFEFFnickname,code,not me,date,person,verdict,front\r\nLan,x,,,,v,\r\n'
    )
  })

  it('has no fields that a spreadsheet evaluates as formulas', () => {
    const [, row = ''] = formatCsv([evil], { ...COLUMNS, more: ['m'] }, () => ['=1+1']).split(
      '\r\n'
    )
    expect(row).toBe('"\'=HYPERLINK(""https://x.example"";""Lan"")",\'@SUM(A1),,,,\'=1+1')
  })

  it('gives the same lines when it is imported', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 6 }), words, (lines, more) => {
        expect(
          fromCsv(formatCsv(lines, COLUMNS, (index) => (index === 0 ? [] : [more, ''])))
        ).toEqual(lines)
      }),
      { numRuns: 1000 }
    )
  })
})

describe('a caseload as JSON', () => {
  it('has a format, a version and the people', () => {
    expect(JSON.parse(formatJson([lan]))).toEqual({
      format: 'front-or-back-caseload',
      version: 2,
      people: [
        {
          nickname: 'Nguyễn, Lan',
          code: '11MA-0HK2-FY9S-PX4K-HJ',
          notMe: 'focus/',
          date: '2026-09-12',
          person: '7'
        }
      ]
    })
  })

  it('of version 1 has neither days nor persons, and a day that does not exist is unknown', () => {
    const people =
      '[{"nickname":"Lan","code":"158C","notMe":""},' +
      '{"nickname":"An","code":"158C","notMe":"","date":"2026-02-30","person":"1"}]'
    expect(parseJson(`{"format":"front-or-back-caseload","version":1,"people":${people}}`)).toEqual(
      {
        kind: 'ok',
        lines: [caseLine('Lan', '158C'), caseLine('An', '158C', undefined, { person: '1' })]
      }
    )
  })

  it('gives the same lines when it is imported', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 6 }), (lines) => {
        expect(parseJson(`\uFEFF ${formatJson(lines)}`)).toEqual({ kind: 'ok', lines })
      }),
      { numRuns: 1000 }
    )
  })

  test.each([
    ['a text that is not JSON', 'Lan 158C', 'not-json'],
    ['such a text that quotes our JSON', 'Lan: {"format":"front-or-back-caseload"', 'not-json'],
    ['a number, because a code may have digits only', '11', 'not-json'],
    ['our JSON, cut off', '{"format":"front-or-back-caseload","version":1,"peo', 'broken'],
    ['other JSON, cut off', '{"people":[', 'not-json'],
    ['other JSON', '{"people":[]}', 'other'],
    ['a list', '[1]', 'other'],
    ['our JSON without people', '{"format":"front-or-back-caseload","version":1}', 'other'],
    [
      'our JSON of a newer version',
      '{"format":"front-or-back-caseload","version":3,"people":[]}',
      'newer'
    ]
  ])('is not found in %s: %j is %s', (_, text, kind) => {
    expect(parseJson(text)).toEqual({ kind })
  })

  it('has a line even for an invalid entry, with its JSON as the code', () => {
    const people =
      '[null,"x",{"code":1},{"code":" 158C\\n","nickname":null},{"code":"a","nickname":7,"notMe":"focus"}]'
    expect(parseJson(`{"format":"front-or-back-caseload","version":1,"people":${people}}`)).toEqual(
      {
        kind: 'ok',
        lines: [
          caseLine('', 'null'),
          caseLine('', '"x"'),
          caseLine('', '{"code":1}'),
          caseLine('', '158C'),
          caseLine('7', 'a', { traits: ['focus'], roles: [] })
        ]
      }
    )
  })

  it('is parsed from any text without throwing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expect(['ok', 'not-json', 'other', 'newer', 'broken']).toContain(parseJson(text).kind)
      })
    )
  })
})
