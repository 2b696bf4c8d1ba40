import { parseRoll } from '#domain/caseload/roll-entries'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

const HEADINGS = ['name', 'họ và tên']

/** The entries as they are shown. */
function shown(text: string): readonly string[] {
  return parseRoll(text, HEADINGS).map((entry) => entry.text)
}

describe('a list of who is expected', () => {
  test.each([
    ['nothing', '', []],
    ['only punctuation', '\n  -\n;;\n', []],
    ['a name a line, with spaces around', ' Lan \r\n\n  Nguyễn  Văn An', ['Lan', 'Nguyễn Văn An']],
    ['numbers', '7\n08\n9.', ['7', '8', '9']],
    ['a range of numbers', '3-5', ['3', '4', '5']],
    ['a range with a long dash among names', 'Lan\n1 – 2\nAn', ['Lan', '1', '2', 'An']],
    ['a range that goes down, as it stands', '30-1', ['30-1']],
    ['a numbered list', '1. Lan\n02) An', ['1. Lan', '2. An']],
    ['a class, which is no number', '12A1', ['12A1']],
    ['names that are all on one line', 'Lan; An;; Hà', ['Lan', 'An', 'Hà']],
    ['a name above two on one line, as it stands', 'Lan\nAn; Hà', ['Lan', 'An; Hà']],
    ['a comma inside of a name', 'Tran, An\nPham, Lan', ['Tran, An', 'Pham, Lan']],
    ['a heading alone', 'Họ và tên\nLan', ['Lan']]
  ])('%s', (_, text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  test('of a register are the columns that tell people apart, and the number', () => {
    const register = [
      'STT\tHọ và tên\tNgày sinh\tGiới tính\tNơi sinh',
      '1\tNguyễn Văn An\t12/03/2009\tNam\tHà Nội',
      '2\tTrần Thị Bình\t01/04/2009\tNữ\tHà Nội',
      '3\tLê Minh Châu\t\tNữ\tHà Nội',
      '4\tPhạm Dũng\t30/11/2009\tNam',
      '\t\t\t\t1 tổ'
    ].join('\n')
    expect(shown(register)).toEqual([
      '1. Nguyễn Văn An',
      '2. Trần Thị Bình',
      '3. Lê Minh Châu',
      '4. Phạm Dũng'
    ])
  })

  test('of a register may have the given name in a column of its own', () => {
    const register = 'Nguyễn Văn;An;11A\nTrần Thị;Bình;11A\nLê;Châu;11A'
    expect(shown(register)).toEqual(['Nguyễn Văn An', 'Trần Thị Bình', 'Lê Châu'])
  })

  test('of a table with the names last, and a title above it', () => {
    expect(shown('Lớp 11A\n1|Lan\n2|An\n3|Hà')).toEqual(['1. Lan', '2. An', '3. Hà'])
  })

  test('of a table with a name below it', () => {
    expect(shown('1|Lan\n2|An\nHà')).toEqual(['1. Lan', '2. An', 'Hà'])
  })

  test('of a table without names are its numbers', () => {
    expect(shown('01;8.5\n02;9.0\n03;7')).toEqual(['1', '2', '3'])
  })

  it('is at most a thousand entries', () => {
    expect(shown('1-999\n1-999')).toHaveLength(1000)
  })

  it('never throws, and every entry has a number or a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { number, name } of parseRoll(text, HEADINGS)) expect(number + name).not.toBe('')
      })
    )
  })
})
