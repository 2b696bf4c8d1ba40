import { caseLine } from '#domain/caseload/case-line'
import { describe, expect, it, test } from 'vitest'
import { A, B, C, pairs, read, texts } from '../support/caseload-text.ts'

describe('a line with one code', () => {
  test.each([
    ['of a code alone', A, ['', A]],
    ['with a nickname before it', `Lan ${A}`, ['Lan', A]],
    ['with a nickname after it', `${A} Lan Anh`, ['Lan Anh', A]],
    ['with a tab', `Lan Anh\t${A}`, ['Lan Anh', A]],
    ['with a semicolon', `${A};Lan`, ['Lan', A]],
    ['with two commas', `Lan, 10A, ${A}`, ['Lan, 10A', A]],
    ['with vertical bars', `Lan | ${A} |`, ['Lan', A]],
    ['with a comma in the name and a tab before the code', `Nguyễn, Lan\t${A}`, ['Nguyễn, Lan', A]],
    ['with quotation marks', `"Nguyễn, Lan",${A}`, ['Nguyễn, Lan', A]],
    ['with a colon', `Lan: ${A}`, ['Lan', A]],
    ['with a link', `Lan https://x.example/vi/result/#${A}`, ['Lan', A]],
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
    ['with a link that was cut off', 'Lan https://x.example/#11MA-0H', ['Lan', '11MA-0H']],
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
        ['', A],
        ['', B],
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
      `x,${A},Lan Anh,${B},Minh`,
      [
        ['x', A],
        ['Lan Anh Minh', B]
      ]
    ]
  ] as const)('%s', (_, line, expected) => {
    expect(pairs(line)).toEqual(expected)
  })
})

it('a case line has no marks of "not me" unless they are given', () => {
  expect(caseLine('Lan', A)).toEqual({
    nickname: 'Lan',
    code: A,
    notMe: { traits: [], roles: [] },
    date: '',
    person: ''
  })
})

describe('a line of more than 20,000 characters', () => {
  const long = 'x '.repeat(10_000)

  it('has its codes, without the text around them as names', () => {
    expect(pairs(`${long}${A} ${long}${B}\nLan ${C}`)).toEqual([
      ['', A],
      ['', B],
      ['Lan', C]
    ])
  })

  it('is a text if it has none, and neither a title nor the row of a table', () => {
    expect(texts(`${long}7\nnickname,code,not me\nLan,${A},`)).toHaveLength(2)
    expect(pairs(`An,${A}\nBình,${B}\nCường,"${long}",${C}`)[2]).toEqual(['', C])
  })

  it('names nobody by the labels in it', () => {
    expect(pairs(`name: ${long}code: ${A}`)).toEqual([['', A]])
  })
})

describe('a text without a code', () => {
  test.each([
    ['a sentence', 'Lan has not sent anything'],
    ['names and separators', 'Lan, Minh; Thảo'],
    ['a telephone number', 'Lan 0912 345 678'],
    ['a date and a time', 'Ngày 30/11/2026, 10:45'],
    ['a hyphenated name', 'Lan-Anh-Tú 12A'],
    ['a number of an account', 'STK 19034567890123'],
    ['the classes of a school', 'Các lớp 12A1, 12A2, 12A3 nộp mã nhé'],
    ['an account of a bank', 'UBCK 1903 4567 8901 TCB'],
    ['a parcel', 'Lấy mã 1Z999AA10123456784 ở bưu điện'],
    ['a link to a file', 'https://drive.example/file/d/1aB2cD3eF4gH5iJ6kL7mN8oP/view'],
    [
      'the key of an exam',
      `Mã đề 0: ${Array.from({ length: 40 }, (_, at) => `${at + 1}.${'ABCD'[at % 4]}`).join(' ')}`
    ],
    ['the example on our pages', 'It looks like 1ABC-2DEF-3GHJ.']
  ])('gives nobody: %s', (_, line) => {
    expect(pairs(`${line}\nLan ${A}`)).toEqual([['Lan', A]])
    expect(texts(`${line}\nLan ${A}`)).toEqual([line])
  })
})

describe('who the person is', () => {
  test.each([
    ['the sender of a message', `[10:45, 30/11/2026] Lan Anh: mã em nè ${A} hihi`, 'Lan Anh'],
    ['whoever a label in a message names', `[10:45, 30/11/2026] Máy 3: Minh: ${A}`, 'Minh'],
    ['whoever a number labels', `[10:45, 30/11/2026] Máy 3: 7: ${A}`, '7'],
    ['whom a sentence names', `Dạ em là Hoa 12A, mã của em là ${A} ạ`, 'Hoa 12A'],
    ['whom an English sentence names', `Hello, my name is Tom Hill. Code: ${A}`, 'Tom Hill'],
    ['a number in a list if there is no name', `19. cô ơi mã em là ${A} ạ`, '19'],
    ['the name in a list, without its number', `3. Lan Anh ${A}`, 'Lan Anh'],
    ['nobody in a sentence that is typed without marks', `ma cua em day ${A}`, ''],
    ['a name in small letters, with marks', `thùy dương ${A}`, 'thùy dương'],
    ['a name in small letters, without marks', `tran van minh ${A}`, 'tran van minh'],
    ['nobody in a sentence without a name', `đây là mã của tôi: ${A}`, ''],
    ['a name with a word that is also one of sentences', `Bùi Thị Em ${A}`, 'Bùi Thị Em'],
    ['the name in the line above', `Lan Anh\n${A}`, 'Lan Anh'],
    ['the name above, with a sentence in between', `Lan Anh\nem gửi cô ạ\n${A}`, 'Lan Anh'],
    ['the name in the line below', `${A}\nLan Anh`, 'Lan Anh'],
    ['the sender of a mail', `From: "Lan Anh" <lan@x.example>\n\n${A}`, 'Lan Anh'],
    ['the address of a sender without a name', `From: lan@x.example\n\n${A}`, 'lan@x.example'],
    [
      'whom a quotation names',
      `On 30 Nov 2026 at 10:45, Lan Anh <l@x.example> wrote:\n> ${A}`,
      'Lan Anh'
    ]
  ])('%s', (_, text, name) => {
    expect(pairs(text)).toEqual([[name, A]])
  })

  it('is the one with the name and the marks, if only one of two lines has them', () => {
    const marked = `https://x.example/#${A}&not-me=focus/`
    expect(read(`[10:45] Lan: ${marked}\n[10:46] Lan: ${A}&not-me=people/`)).toEqual([
      caseLine('Lan', A, { traits: ['focus'], roles: [] })
    ])
    expect(pairs(`gửi cô: ${A}\nLan Anh: ${A}`)).toEqual([['Lan Anh', A]])
    expect(pairs(`Lan Anh: ${A}\ngửi cô: ${A}`)).toEqual([['Lan Anh', A]])
  })

  it('is two people if a list of nothing but codes holds one twice', () => {
    expect(pairs(`${A}\n${B}\n${A}`)).toEqual([
      ['', A],
      ['', B],
      ['', A]
    ])
  })

  it('is found in a percent-encoded line, and in a message whose head has no text', () => {
    expect(pairs(`Lan https://x.example/%2314Q8%2D0K4N%2DXZVA%2DNRPW%2DZK`)).toEqual([['Lan', B]])
    expect(pairs(`[10:45] Lan:\n${A}`)).toEqual([['Lan', A]])
    expect(pairs(`[10:45] Lan Anh\n${A}`)).toEqual([['Lan Anh', A]])
  })

  test.each([
    [
      'a sender with a name of no letters',
      `[09:03, 30/11/2026] Lan: ${A}\n[09:04, 30/11/2026] 🐼: ${B}`,
      '🐼'
    ],
    [
      'a sender with a name like a sentence',
      `[09:03] Lan: ${A}\n[09:04] em út của lớp: ${B}`,
      'em út của lớp'
    ],
    [
      'a sender with an emoji first',
      `Lan, [30.11.2026 09:03]\n${A}\n\n🌸Minh, [30.11.2026 09:04]\n${B}`,
      '🌸Minh'
    ],
    [
      'a sender with the time first',
      `09:03, 30/11/26 - Lan: ${A}\n09:04, 30/11/26 - Minh: ${B}`,
      'Minh'
    ],
    [
      'a sender before a dash and a day',
      `Lan — 09:03\n${A}\nMinh — Hôm nay lúc 09:04\n${B}`,
      'Minh'
    ],
    ['a name in a list with slashes', `1/ Lan: ${A}\n2/ Minh ${B}`, 'Minh'],
    ['a name in brackets', `${A} (Lan), ${B} (Minh)`, 'Minh']
  ])('is not the one before, for %s', (_, text, second) => {
    expect(pairs(text)).toEqual([
      ['Lan', A],
      [second, B]
    ])
  })

  test.each([
    ['a greeting', `Dear Ms Mai,\nmy code is ${A}`],
    ['a closing formula', `mã của em: ${A}\nTrân trọng`]
  ])('is not %s', (_, text) => {
    expect(pairs(text)).toEqual([['', A]])
  })

  it('is each of several people who share a device', () => {
    const text = `[10:45] Máy 1: Lan: ${A}\n[10:50] Máy 1: Minh: ${B}`
    expect(pairs(text)).toEqual([
      ['Lan', A],
      ['Minh', B]
    ])
  })

  it('is one person if the message holds the code twice, or a reply quotes it', () => {
    const message = `Xin chào,\n\nđây là mã của tôi: ${A}\nMở link này là xem được: https://x.example/vi/caseload/#${A}&not-me=focus/`
    expect(pairs(message)).toEqual([['', A]])
    expect(read(message)[0]?.notMe).toEqual({ traits: ['focus'], roles: [] })
    expect(pairs(`Lan: ${A}\n> Lan: ${A.toLowerCase()}\nMinh: ${A}`)).toEqual([
      ['Lan', A],
      ['Minh', A]
    ])
  })
})
