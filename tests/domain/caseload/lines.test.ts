import { caseLine } from '#domain/caseload/lines'
import { describe, expect, it, test } from 'vitest'
import { A, B, C, pairs, read } from '../support/caseload-text.ts'

describe('a line with one code', () => {
  test.each([
    ['of a code alone', A, ['', A]],
    ['with a nickname before it', `Lan ${A}`, ['Lan', A]],
    ['with a nickname after it', `${A} Lan Anh`, ['Lan Anh', A]],
    ['with a tab', `Lan Anh\t${A}`, ['Lan Anh', A]],
    ['with a semicolon', `${A};Lan`, ['Lan', A]],
    ['with two commas', `Lan, 10A, ${A}`, ['Lan 10A', A]],
    ['with vertical bars', `Lan | ${A} |`, ['Lan', A]],
    ['with a comma in the name and a tab before the code', `Nguyễn, Lan\t${A}`, ['Nguyễn, Lan', A]],
    ['with quotation marks', `"Nguyễn, Lan",${A}`, ['Nguyễn, Lan', A]],
    ['with a colon', `Lan: ${A}`, ['Lan:', A]],
    [
      'with a link',
      `Lan https://x.example/vi/result/#${A}`,
      ['Lan', `https://x.example/vi/result/#${A}`]
    ],
    [
      'with spaces between the groups',
      'Lan Anh 11MA 0HK2 FY9S PX4K HJ',
      ['Lan Anh', '11MA 0HK2 FY9S PX4K HJ']
    ],
    [
      'with such a code first',
      '11MA 0HK2 FY9S PX4K HJ Lan Anh',
      ['Lan Anh', '11MA 0HK2 FY9S PX4K HJ']
    ],
    [
      'with such a code after a tab',
      'Lan\t11ma 0hk2 fy9s px4k hj',
      ['Lan', '11ma 0hk2 fy9s px4k hj']
    ],
    ['with a code without hyphens', 'Lan 11MA0HK2FY9SPX4KHJ', ['Lan', '11MA0HK2FY9SPX4KHJ']],
    ['with a short code in its own column', 'Lan;158C', ['Lan', '158C']],
    ['with a mistyped code', 'Lan 11MA-0HK2-FY9S-PX4K-HH', ['Lan', '11MA-0HK2-FY9S-PX4K-HH']],
    [
      'with a mistyped code and a telephone number',
      'Lan;0912345678;11MA-0HK2-FY9S-PX4K-HH',
      ['Lan 0912345678', '11MA-0HK2-FY9S-PX4K-HH']
    ],
    ['with a telephone number and a code', `0912345678;${A}`, ['0912345678', A]],
    [
      'with an invalid character in the code',
      'Lan 11MU-0HK2-FY9S-PX4K-HJ',
      ['Lan', '11MU-0HK2-FY9S-PX4K-HJ']
    ],
    [
      'with a link that was cut off',
      'Lan https://x.example/#11MA-0H',
      ['Lan', 'https://x.example/#11MA-0H']
    ],
    ['without a code', 'Lan has not sent anything', ['', 'Lan has not sent anything']],
    ['of names and separators', 'Lan, Minh; Thảo', ['', 'Lan, Minh; Thảo']],
    ['with emoji', `🙂 Lan 👩‍💻 ${A}`, ['🙂 Lan 👩‍💻', A]],
    ['with right-to-left text', `\u202Bليلى\u202C ${A}`, ['ليلى', A]],
    [
      'with invisible characters in the code',
      `Lan\u00A0\u200B11MA\u00AD-0HK2-FY9S-PX4K-HJ`,
      ['Lan', A]
    ],
    ['with combining marks', `La\u0302n ${A}`, ['Lân', A]]
  ])('%s is one person', (_, line, pair) => {
    expect(pairs(line)).toEqual([pair])
  })

  it('with a link has the marks of "not me" in it', () => {
    const [line] = read(`Lan, https://x.example/vi/caseload/#${A}&not-me=people.focus/teller`)
    expect(line?.nickname).toBe('Lan')
    expect(line?.notMe).toEqual({ traits: ['people', 'focus'], roles: ['teller'] })
  })

  it('ends with any line break, and blank lines are ignored', () => {
    const text = `\uFEFFLan ${A}\r\n\r\n \t \n;;;\rMinh ${B}\u2028Thảo ${C}\n`
    expect(pairs(text)).toEqual([
      ['Lan', A],
      ['Minh', B],
      ['Thảo', C]
    ])
  })

  it('does not exist in a blank text', () => {
    expect(read('')).toEqual([])
    expect(read(' \n\t\n,,,\n"\n')).toEqual([])
  })
})

describe('a line with several codes', () => {
  test.each([
    [
      'with different separators has no names',
      `${A}, ${B}; ${C}`,
      [
        ['', `${A},`],
        ['', `${B};`],
        ['', C]
      ]
    ],
    [
      'with spaces has no names',
      `${A} ${B} ${C}`,
      [
        ['', A],
        ['', B],
        ['', C]
      ]
    ],
    [
      'with a name before each has these names',
      `Lan,${A},Minh,${B}`,
      [
        ['Lan', A],
        ['Minh', B]
      ]
    ],
    [
      'with a name after each has these names',
      `${A},Lan,${B},Minh`,
      [
        ['Lan', A],
        ['Minh', B]
      ]
    ],
    [
      'after one name has two lines with this name',
      `Lan\t${A}\t${B}`,
      [
        ['Lan', A],
        ['Lan', B]
      ]
    ],
    [
      'before one name has two lines with this name',
      `${A}\t${B}\tLan`,
      [
        ['Lan', A],
        ['Lan', B]
      ]
    ],
    [
      'with names of two words has these names',
      `Lan Anh ${A} Minh Tú ${B}`,
      [
        ['Lan Anh', A],
        ['Minh Tú', B]
      ]
    ],
    [
      'with words left over has them in the nearest name',
      `x,${A},Lan,Anh,${B},Minh`,
      [
        ['x Lan Anh', A],
        ['Minh', B]
      ]
    ]
  ] as const)('%s', (_, line, expected) => {
    expect(pairs(line)).toEqual(expected)
  })
})

it('a case line has no marks of "not me" unless they are given', () => {
  expect(caseLine('Lan', A)).toEqual({ nickname: 'Lan', code: A, notMe: { traits: [], roles: [] } })
})

it('a code with spaces is found in a line of up to 40 words', () => {
  const spaced = A.replaceAll('-', ' ')
  const names = (count: number): string => Array.from({ length: count }, () => 'Lan').join(' ')
  expect(pairs(`${names(35)} ${spaced}`)).toEqual([[names(35), spaced]])
  expect(pairs(`${names(36)} ${spaced}`)).not.toEqual([[names(36), spaced]])
})
