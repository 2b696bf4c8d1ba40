import { describe, expect, test } from 'vitest'
import { A, B, pairs } from '../support/caseload-text.ts'

const WRONG = '14YS-18MB-3C78-JY9C-EX'

describe('a damaged code beside a sound one', () => {
  test.each([
    [
      'after it',
      `Lan ${A}, Minh ${WRONG}`,
      [
        ['Lan', A],
        ['Minh', WRONG]
      ]
    ],
    [
      'before it',
      `Lan: ${WRONG}; Minh: ${A}`,
      [
        ['Lan', WRONG],
        ['Minh', A]
      ]
    ],
    [
      'of the same person',
      `Dạ em là Lan, mã cũ ${WRONG} bị sai, mã đúng là ${A} ạ`,
      [
        ['Lan', WRONG],
        ['Lan', A]
      ]
    ],
    [
      'in English',
      `Sorry, not ${WRONG} but ${A}, Tom`,
      [
        ['Tom', WRONG],
        ['Tom', A]
      ]
    ],
    [
      'beside another damaged one',
      `Lan ${WRONG} Minh 11MA-0HK2-FY9S-PX4K-HH`,
      [
        ['Lan', WRONG],
        ['Minh', '11MA-0HK2-FY9S-PX4K-HH']
      ]
    ],
    [
      'between two',
      `${A} Lan ${WRONG} Minh ${B} Hoa`,
      [
        ['Lan', A],
        ['Minh', WRONG],
        ['Hoa', B]
      ]
    ]
  ])('is a line to mend: %s', (_, text, expected) => {
    expect(pairs(text)).toEqual(expected)
  })

  test('is none if it is the same code, cut off', () => {
    expect(pairs(`Lan ${A} https://x.example/vi/result/#11MA-0HK2-FY9…`)).toEqual([['Lan', A]])
  })
})
