import { describe, expect, it } from 'vitest'
import { A, B, pairs, read } from '../support/caseload-text.ts'

describe('columns under a heading', () => {
  it('are found by their headings, in any order and language, among other columns', () => {
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

  it('can hold the marks of "not me"', () => {
    const [first, second] = read(
      `nickname;code;not me\nLan;${A};people/teller\nMinh;#${B}&not-me=focus/;`
    )
    expect(first?.notMe).toEqual({ traits: ['people'], roles: ['teller'] })
    expect(second?.notMe).toEqual({ traits: ['focus'], roles: [] })
  })

  it('are all joined into the nickname, except the code, if none is a nickname', () => {
    expect(pairs(`First,Last,Class,Code\nLan,Nguyễn,10A,${A}`)).toEqual([['Lan Nguyễn 10A', A]])
  })

  it('can follow a title, or a line that names the separator', () => {
    expect(pairs(`sep=;\nNickname;Code\nLan;${A}`)).toEqual([['Lan', A]])
    expect(pairs(`Class 10A\nnickname,code\nLan,${A}`)).toEqual([
      ['', 'Class 10A'],
      ['Lan', A]
    ])
  })

  it('can follow two titles, but not three', () => {
    expect(pairs(`10A\n2026\nnickname,code\nLan,${A}`)).toEqual([
      ['', '10A'],
      ['', '2026'],
      ['Lan', A]
    ])
    expect(pairs(`10A\n2026\nSpring\nnickname,code\nLan,${A}`)).toEqual([
      ['', '10A'],
      ['', '2026'],
      ['', 'Spring'],
      ['', 'nickname,code'],
      ['Lan', A]
    ])
  })

  it('follow a line that names the separator only if it says nothing else', () => {
    expect(pairs(` sep=; \nNickname;Code\nLan;${A}`)).toEqual([['Lan', A]])
    expect(pairs(`With sep=;\nNickname;Code\nLan;${A}`)[0]).toEqual(['', 'With sep=;'])
    expect(pairs(`sep=; here\nNickname;Code\nLan;${A}`)[0]).toEqual(['', 'sep=; here'])
  })

  it('are joined into the nickname without empty ones and marks of "not me"', () => {
    expect(pairs(`First,Middle,Not me,Code\nLan,,people,${A}`)).toEqual([['Lan', A]])
  })

  it('are not used for a line that has more of them, or fewer and no code in its column', () => {
    expect(pairs(`nickname,code,not me\nTrần, Minh,${A},`)).toEqual([['Trần Minh', A]])
    expect(pairs(`nickname,code,class\n${A},Lan`)).toEqual([['Lan', A]])
    expect(pairs(`code,nickname,class\n${A}`)).toEqual([['', A]])
  })

  it('are read without the guard against formulas', () => {
    expect(pairs(`nickname,code\n'=1+1,${A}\n'Lan,'@x`)).toEqual([
      ['=1+1', A],
      ["'Lan", '@x']
    ])
  })

  it('are not used for a line without separators, and blank lines are ignored', () => {
    expect(pairs(`nickname,code\n,\nLan ${A}\n"",""`)).toEqual([['Lan', A]])
  })

  it('are not found in a heading after the first code', () => {
    expect(pairs(`Lan ${A}\nnickname,code`)).toEqual([
      ['Lan', A],
      ['', 'nickname,code']
    ])
  })
})
