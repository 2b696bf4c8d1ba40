import { describe, expect, test } from 'vitest'
import { A, B, C, pairs } from '../support/caseload-text.ts'

const D = '10NA-XRAV-YC53-320D-X4JP-69'

describe('a table with a column for each of two sittings', () => {
  test.each([
    ['English', `Name;Class;First sitting;Second sitting\nAn;12A;${A};${B}\nBình;12A;${C};${D}`],
    ['Vietnamese', `Họ tên\tLớp\tMã lần 1\tMã lần 2\nAn\t12A\t${A}\t${B}\nBình\t12A\t${C}\t${D}`],
    ['no heading', `An,${A},${B}\nBình,${C},${D}`],
    ['a number first', `1\tAn\t12A\t${A}\t${B}\n2\tBình\t12A\t${C}\t${D}`],
    ['the codes first', `${A};${B};An\n${C};${D};Bình`],
    ['dates between', `An;${A};01/09/2026;${B};30/11/2026\nBình;${C};02/09/2026;${D};30/11/2026`]
  ])('gives both codes to the person of the row: %s', (_, text) => {
    expect(pairs(text)).toEqual([
      ['An', A],
      ['An', B],
      ['Bình', C],
      ['Bình', D]
    ])
  })

  test.each([
    ['one person came twice', `Name,First,Second\nAn,${A},\nBình,${B},${C}`],
    ['nobody else came first', `Tên,Lần 1,Lần 2\nAn,${A},\nBình,${B},\nBình,,${C}`]
  ])('may have empty cells: %s', (_, text) => {
    expect(pairs(text)).toEqual([
      ['An', A],
      ['Bình', B],
      ['Bình', C]
    ])
  })

  test('gives a damaged code of one sitting to the same person', () => {
    const wrong = '11MA-0HK2-FY9S-PX4K-HH'
    expect(pairs(`An,${A},${wrong}\nBình,${B},${C}`)).toEqual([
      ['An', A],
      ['An', wrong],
      ['Bình', B],
      ['Bình', C]
    ])
  })

  test('is not one with two people in each row', () => {
    expect(pairs(`An,${A},Bình,${B}\nCường,${C},Dung,${D}`)).toEqual([
      ['An', A],
      ['Bình', B],
      ['Cường', C],
      ['Dung', D]
    ])
  })
})
