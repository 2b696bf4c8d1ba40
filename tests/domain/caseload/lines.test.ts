import { type CaseLine, caseLine, type ColumnNames, parseLines } from '#domain/caseload/lines'
import { describe, expect, it, test } from 'vitest'

const NAMES: ColumnNames = {
  nickname: ['nickname', 'tên gọi'],
  code: ['code', 'mã'],
  notMe: ['not me', 'không giống tôi']
}
const A = '11MA-0HK2-FY9S-PX4K-HJ'
const B = '14Q8-0K4N-XZVA-NRPW-ZK'
const C = '14YS-18MB-3C78-JY9C-EK'

const read = (text: string): readonly CaseLine[] => [...parseLines(text, NAMES)].flat()
const pairs = (text: string) => read(text).map(({ nickname, code }) => [nickname, code])

describe('one person a line', () => {
  test.each([
    ['a code alone', A, ['', A]],
    ['a nickname before it', `Lan ${A}`, ['Lan', A]],
    ['a nickname behind it', `${A} Lan Anh`, ['Lan Anh', A]],
    ['a tab', `Lan Anh\t${A}`, ['Lan Anh', A]],
    ['a semicolon', `${A};Lan`, ['Lan', A]],
    ['a comma, and one more', `Lan, 10A, ${A}`, ['Lan 10A', A]],
    ['a bar', `Lan | ${A} |`, ['Lan', A]],
    ['a comma in the name and a tab beside it', `Nguyễn, Lan\t${A}`, ['Nguyễn, Lan', A]],
    ['quotation marks', `"Nguyễn, Lan",${A}`, ['Nguyễn, Lan', A]],
    ['a colon', `Lan: ${A}`, ['Lan:', A]],
    [
      'a link',
      `Lan https://x.example/vi/result/#${A}`,
      ['Lan', `https://x.example/vi/result/#${A}`]
    ],
    [
      'spaces between the groups',
      'Lan Anh 11MA 0HK2 FY9S PX4K HJ',
      ['Lan Anh', '11MA 0HK2 FY9S PX4K HJ']
    ],
    ['such a code first', '11MA 0HK2 FY9S PX4K HJ Lan Anh', ['Lan Anh', '11MA 0HK2 FY9S PX4K HJ']],
    ['such a code beside a tab', 'Lan\t11ma 0hk2 fy9s px4k hj', ['Lan', '11ma 0hk2 fy9s px4k hj']],
    ['no hyphens', 'Lan 11MA0HK2FY9SPX4KHJ', ['Lan', '11MA0HK2FY9SPX4KHJ']],
    ['a short code that stands alone in its column', 'Lan;158C', ['Lan', '158C']],
    ['a mistyped code', 'Lan 11MA-0HK2-FY9S-PX4K-HH', ['Lan', '11MA-0HK2-FY9S-PX4K-HH']],
    [
      'a mistyped code beside a telephone number',
      'Lan;0912345678;11MA-0HK2-FY9S-PX4K-HH',
      ['Lan 0912345678', '11MA-0HK2-FY9S-PX4K-HH']
    ],
    ['a telephone number beside a code', `0912345678;${A}`, ['0912345678', A]],
    [
      'a code with a sign that none has',
      'Lan 11MU-0HK2-FY9S-PX4K-HJ',
      ['Lan', '11MU-0HK2-FY9S-PX4K-HJ']
    ],
    [
      'a link that was cut',
      'Lan https://x.example/#11MA-0H',
      ['Lan', 'https://x.example/#11MA-0H']
    ],
    ['no code at all', 'Lan has not sent anything', ['', 'Lan has not sent anything']],
    ['names with separators', 'Lan, Minh; Thảo', ['', 'Lan, Minh; Thảo']],
    ['emoji', `🙂 Lan 👩‍💻 ${A}`, ['🙂 Lan 👩‍💻', A]],
    ['writing from the right', `\u202Bليلى\u202C ${A}`, ['ليلى', A]],
    ['unseen signs in the code', `Lan\u00A0\u200B11MA\u00AD-0HK2-FY9S-PX4K-HJ`, ['Lan', A]],
    ['letters with loose marks', `La\u0302n ${A}`, ['Lân', A]]
  ])('%s', (_, line, pair) => {
    expect(pairs(line)).toEqual([pair])
  })

  it('reads marks of "not me" out of a link', () => {
    const [line] = read(`Lan, https://x.example/vi/caseload/#${A}&not-me=people.focus/teller`)
    expect(line?.nickname).toBe('Lan')
    expect(line?.notMe).toEqual({ traits: ['people', 'focus'], roles: ['teller'] })
  })

  it('takes every line end, passes over blank lines, and keeps the order', () => {
    const text = `\uFEFFLan ${A}\r\n\r\n \t \n;;;\rMinh ${B}\u2028Thảo ${C}\n`
    expect(pairs(text)).toEqual([
      ['Lan', A],
      ['Minh', B],
      ['Thảo', C]
    ])
  })

  it('gives nothing for nothing', () => {
    expect(read('')).toEqual([])
    expect(read(' \n\t\n,,,\n"\n')).toEqual([])
  })
})

describe('several codes in one line', () => {
  test.each([
    [
      'codes with several separators',
      `${A}, ${B}; ${C}`,
      [
        ['', `${A},`],
        ['', `${B};`],
        ['', C]
      ]
    ],
    [
      'codes parted by spaces',
      `${A} ${B} ${C}`,
      [
        ['', A],
        ['', B],
        ['', C]
      ]
    ],
    [
      'a name before each',
      `Lan,${A},Minh,${B}`,
      [
        ['Lan', A],
        ['Minh', B]
      ]
    ],
    [
      'a name behind each',
      `${A},Lan,${B},Minh`,
      [
        ['Lan', A],
        ['Minh', B]
      ]
    ],
    [
      'two of one person',
      `Lan\t${A}\t${B}`,
      [
        ['Lan', A],
        ['Lan', B]
      ]
    ],
    [
      'two of one person, named behind',
      `${A}\t${B}\tLan`,
      [
        ['Lan', A],
        ['Lan', B]
      ]
    ],
    [
      'names of two words',
      `Lan Anh ${A} Minh Tú ${B}`,
      [
        ['Lan Anh', A],
        ['Minh Tú', B]
      ]
    ],
    [
      'words left over',
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

describe('columns under a heading', () => {
  it('are read by their names, in any order and language, whatever else stands there', () => {
    expect(pairs(`Mã,Lớp,Tên gọi\n${A},10A,Lan\n,10B,Minh\nx y,10C,`)).toEqual([
      ['Lan', A],
      ['Minh', ''],
      ['', 'x y']
    ])
    expect(pairs(`\n CODE \n${A}\n\n${B}`)).toEqual([
      ['', A],
      ['', B]
    ])
  })

  it('hold marks of their own', () => {
    const [one, two] = read(
      `nickname;code;not me\nLan;${A};people/teller\nMinh;#${B}&not-me=focus/;`
    )
    expect(one?.notMe).toEqual({ traits: ['people'], roles: ['teller'] })
    expect(two?.notMe).toEqual({ traits: ['focus'], roles: [] })
  })

  it('say who it is by all other columns where none is a nickname', () => {
    expect(pairs(`First,Last,Class,Code\nLan,Nguyễn,10A,${A}`)).toEqual([['Lan Nguyễn 10A', A]])
  })

  it('may stand below a title, and below a line that names the separator', () => {
    expect(pairs(`sep=;\nNickname;Code\nLan;${A}`)).toEqual([['Lan', A]])
    expect(pairs(`Class 10A\nnickname,code\nLan,${A}`)).toEqual([
      ['', 'Class 10A'],
      ['Lan', A]
    ])
  })

  it('are no columns for a line that has more of them, or fewer and no code in its place', () => {
    expect(pairs(`nickname,code,not me\nTrần, Minh,${A},`)).toEqual([['Trần Minh', A]])
    expect(pairs(`nickname,code,class\n${A},Lan`)).toEqual([['Lan', A]])
    expect(pairs(`code,nickname,class\n${A}`)).toEqual([['', A]])
  })

  it('take the guard against formulas off', () => {
    expect(pairs(`nickname,code\n'=1+1,${A}\n'Lan,'@x`)).toEqual([
      ['=1+1', A],
      ["'Lan", '@x']
    ])
  })

  it('are guessed where a line has too few, and blank lines are none', () => {
    expect(pairs(`nickname,code\n,\nLan ${A}\n"",""`)).toEqual([['Lan', A]])
  })

  it('are not expected in any other line', () => {
    expect(pairs(`Lan ${A}\nnickname,code`)).toEqual([
      ['Lan', A],
      ['', 'nickname,code']
    ])
  })
})

it('a person without marks is written with a nickname and a code', () => {
  expect(caseLine('Lan', A)).toEqual({ nickname: 'Lan', code: A, notMe: { traits: [], roles: [] } })
})

it('a code in groups is looked for behind names of up to 40 words together with it, and in no longer line', () => {
  const spaced = A.replaceAll('-', ' ')
  const names = (count: number): string => Array.from({ length: count }, () => 'Lan').join(' ')
  expect(pairs(`${names(35)} ${spaced}`)).toEqual([[names(35), spaced]])
  expect(pairs(`${names(36)} ${spaced}`)).not.toEqual([[names(36), spaced]])
})
