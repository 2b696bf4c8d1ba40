import { formatCsv, formatJson, parseJson } from '#domain/caseload/files'
import { type CaseLine, caseLine, type ColumnNames, parseLines } from '#domain/caseload/lines'
import { plainLine } from '#domain/caseload/plain-line'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

const NAMES: ColumnNames = { nickname: ['nickname'], code: ['code'], notMe: ['not me'] }
const COLUMNS = { nickname: 'nickname', code: 'code', notMe: 'not me', more: ['verdict', 'front'] }

const lan: CaseLine = {
  nickname: 'Nguyễn, Lan',
  code: '11MA-0HK2-FY9S-PX4K-HJ',
  notMe: { traits: ['focus'], roles: [] }
}
const evil: CaseLine = {
  nickname: '=HYPERLINK("https://x.example";"Lan")',
  code: '@SUM(A1)',
  notMe: { traits: [], roles: [] }
}

const id = fc.stringMatching(/^[a-z][a-z-]{0,9}$/)
const ids = fc.uniqueArray(id, { maxLength: 3 })
const sign = fc.oneof(
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
const words = fc.array(sign, { maxLength: 12 }).map((signs) => plainLine(signs.join('')))
const anyLine: fc.Arbitrary<CaseLine> = fc
  .record({ nickname: words, code: words, notMe: fc.record({ traits: ids, roles: ids }) })
  .filter(({ nickname, code }) => nickname !== '' || code !== '')

const fromCsv = (text: string): readonly CaseLine[] => [...parseLines(text, NAMES)].flat()

describe('a caseload as CSV', () => {
  it('has a heading, what is read back, and what is only looked at', () => {
    expect(formatCsv([lan, caseLine('', 'x')], COLUMNS, (at) => [`v${at}`, `${at}`])).toBe(
      '\uFEFFnickname,code,not me,verdict,front\r\n' +
        '"Nguyễn, Lan",11MA-0HK2-FY9S-PX4K-HJ,focus/,v0,0\r\n' +
        ',x,,v1,1\r\n'
    )
  })

  it('has as many columns as its heading, also where less is told of a line', () => {
    expect(formatCsv([caseLine('Lan', 'x')], COLUMNS, () => ['v'])).toBe(
      '\uFEFFnickname,code,not me,verdict,front\r\nLan,x,,v,\r\n'
    )
  })

  it('makes formulas harmless', () => {
    const [, row = ''] = formatCsv([evil], { ...COLUMNS, more: ['m'] }, () => ['=1+1']).split(
      '\r\n'
    )
    expect(row).toBe('"\'=HYPERLINK(""https://x.example"";""Lan"")",\'@SUM(A1),,\'=1+1')
  })

  it('is read back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 6 }), words, (lines, more) => {
        expect(fromCsv(formatCsv(lines, COLUMNS, (at) => (at === 0 ? [] : [more, ''])))).toEqual(
          lines
        )
      }),
      { numRuns: 1000 }
    )
  })
})

describe('a caseload as JSON', () => {
  it('says what it is', () => {
    expect(JSON.parse(formatJson([lan]))).toEqual({
      format: 'front-or-back-caseload',
      version: 1,
      people: [{ nickname: 'Nguyễn, Lan', code: '11MA-0HK2-FY9S-PX4K-HJ', notMe: 'focus/' }]
    })
  })

  it('is read back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 6 }), (lines) => {
        expect(parseJson(`\uFEFF ${formatJson(lines)}`)).toEqual({ kind: 'ok', lines })
      }),
      { numRuns: 1000 }
    )
  })

  test.each([
    ['no JSON', 'Lan 158C', 'not-json'],
    ['no JSON that quotes ours', 'Lan: {"format":"front-or-back-caseload"', 'not-json'],
    ['a number, which is what a code may be', '11', 'not-json'],
    ['JSON that was cut', '{"format":"front-or-back-caseload","version":1,"peo', 'broken'],
    ['JSON of somebody else that was cut', '{"people":[', 'not-json'],
    ['JSON of something else', '{"people":[]}', 'other'],
    ['a list', '[1]', 'other'],
    ['our JSON without people', '{"format":"front-or-back-caseload","version":1}', 'other'],
    ['a newer version', '{"format":"front-or-back-caseload","version":2,"people":[]}', 'newer']
  ])('knows %s', (_, text, kind) => {
    expect(parseJson(text)).toEqual({ kind })
  })

  it('keeps entries that are none of ours, word for word', () => {
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

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expect(['ok', 'not-json', 'other', 'newer', 'broken']).toContain(parseJson(text).kind)
      })
    )
  })
})
