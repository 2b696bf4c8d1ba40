import { describe, expect, it, test } from 'vitest'
import { A, B, C, pairs, read, texts } from '../support/caseload-text.ts'

describe('a file that was saved here', () => {
  const heading = 'nickname,code,not me'

  it('comes back as it was, with lines that have no code', () => {
    expect(pairs(`${heading}\nLan,${A},\n,nobody knows,\nMinh,,`)).toEqual([
      ['Lan', A],
      ['', 'nobody knows'],
      ['Minh', '']
    ])
  })

  it('has its marks of "not me", or those of a link', () => {
    const [first, second] = read(
      `nickname;code;not me\nLan;${A};people/teller\nMinh;#${B}&not-me=focus/;`
    )
    expect(first?.notMe).toEqual({ traits: ['people'], roles: ['teller'] })
    expect(second?.notMe).toEqual({ traits: ['focus'], roles: [] })
  })

  it('is recognised by its heading in either language, in any order, among other columns', () => {
    expect(pairs(`Không giống tôi,Lớp,Mã,Tên gọi\n,10A,${A},Lan`)).toEqual([['Lan', A]])
    expect(pairs(`sep=;\nNickname;Code;Not me\nLan;${A};`)).toEqual([['Lan', A]])
  })

  it('may have titles, which are texts', () => {
    expect(pairs(`10A\n\n2026\n${heading}\nLan,${A},`)).toEqual([['Lan', A]])
    expect(texts(`10A\n\n2026\n${heading}\nLan,${A},`)).toEqual(['10A', '2026'])
  })

  it('may have lines with another number of fields, for example after editing', () => {
    expect(texts(`${heading}\nLan,${A},\nto be asked`)).toEqual(['to be asked'])
    expect(pairs(`${heading}\nTrần, Minh,${A},\nLan ${B}`)).toEqual([
      ['Trần, Minh', A],
      ['Lan', B]
    ])
  })

  it('is read without the guard against formulas', () => {
    expect(pairs(`${heading}\n'=1+1,${A},\n'Lan,'@x,`)).toEqual([
      ['=1+1', A],
      ["'Lan", '@x']
    ])
  })
})

describe('a table of another program', () => {
  test.each([
    ['with headings in the plural', `Names,Codes\nAn,${A}\nBình,${B}`],
    ['without headings', `An;${A}\nBình;${B}`],
    ['with the code first', `${A}\tAn\n${B}\tBình`],
    [
      'of a form, with a time first and the question as heading',
      `Timestamp,What is your code?,Your name\n2026/11/30 10:45:00 AM GMT+7,${A},An\n2026/11/30 10:46:00 AM GMT+7,${B},Bình`
    ],
    [
      'with a class, which does not tell people apart, and a comment',
      `Name;Class;Code;Remark\nAn;12A;${A};was fun, thank you\nBình;12A;${B};I do not know what to think`
    ],
    ['with addresses', `an@x.example,An,${A}\nbinh@x.example,Bình,${B}`],
    ['with first and last names apart', `First,Last,Code\nAn,,${A}\nBình,,${B}`],
    ['with people who sent no code', `An,${A}\nBình,${B}\nCường,\nDung,not yet`]
  ])('%s has the names', (_, text) => {
    expect(pairs(text)).toEqual([
      ['An', A],
      ['Bình', B]
    ])
  })

  it('has numbers as names if there are no others, or else addresses', () => {
    expect(pairs(`ID,Time,Code\n1,10:45,${A}\n2,10:46,${B}`)).toEqual([
      ['1', A],
      ['2', B]
    ])
    expect(pairs(`an@x.example,${A}\nbinh@x.example,${B}`)).toEqual([
      ['an@x.example', A],
      ['binh@x.example', B]
    ])
  })

  it('may have line breaks in a cell', () => {
    expect(pairs(`"Ánh\nlớp 12A",${A}\n"Bình ""Bi""\nlớp 12A",${B}`)).toEqual([
      ['Ánh lớp 12A', A],
      ['Bình "Bi" lớp 12A', B]
    ])
  })

  it('keeps a damaged code and a short one in the column of the codes', () => {
    const wrong = '11MA-0HK2-FY9S-PX4K-HH'
    expect(pairs(`An,${A}\nBình,${B}\nCường,${wrong}\nDung,158C`)).toEqual([
      ['An', A],
      ['Bình', B],
      ['Cường', wrong],
      ['Dung', '158C']
    ])
  })

  it('has other lines read by themselves', () => {
    expect(pairs(`An,${A}\nBình,${B}\nTrần, Cường ${C}`)).toEqual([
      ['An', A],
      ['Bình', B],
      ['Trần, Cường', C]
    ])
  })

  it('has a line with two codes read by itself', () => {
    expect(pairs(`An,${A}\nBình,${B}\nHà,${A} ${C}`).slice(2)).toEqual([
      ['Hà', A],
      ['Hà', C]
    ])
    expect(pairs(`An,${A}\nBình,${B}\nCường,${A},Dung,${C}`)).toEqual([
      ['An', A],
      ['Bình', B],
      ['Cường', A],
      ['Dung', C]
    ])
  })

  it('never swallows lines after a quotation mark that is not closed', () => {
    expect(pairs(`"An,${A}\nBình,${B}`)).toEqual([
      ['"An', A],
      ['Bình', B]
    ])
  })
})
