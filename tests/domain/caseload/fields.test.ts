import {
  parseFields,
  SEPARATORS,
  addFormulaGuard,
  removeFormulaGuard,
  formatField
} from '#domain/caseload/fields'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'

describe('the fields of a line', () => {
  test.each([
    ['plain ones', 'Lan;1ABC;', ';', ['Lan', '1ABC', '']],
    ['one alone', 'Lan', ',', ['Lan']],
    ['nothing', '', ',', ['']],
    ['other separators', 'Lan, Minh\t1ABC', '\t', ['Lan, Minh', '1ABC']],
    ['quotation marks', '"Nguyễn, Lan","say ""hi""",x', ',', ['Nguyễn, Lan', 'say "hi"', 'x']],
    ['an empty one in quotation marks', '"",x', ',', ['', 'x']],
    ['quotation marks in the middle', 'Lan "Lulu" Ng,x', ',', ['Lan "Lulu" Ng', 'x']],
    ['quotation marks that never close', '"Lan,1ABC', ',', ['"Lan', '1ABC']],
    ['quotation marks that close too early', '"Lan" Ng,1ABC', ',', ['"Lan" Ng', '1ABC']],
    [
      'quotation marks that close too early, and others behind',
      '"Lan" Ng, "Lulu",1ABC',
      ',',
      ['"Lan" Ng', ' "Lulu"', '1ABC']
    ],
    ['nothing but a quotation mark', '"', ',', ['"']]
  ] as const)('%s', (_, line, separator, fields) => {
    expect(parseFields(line, separator)).toEqual(fields)
  })

  it('are read as they were written', () => {
    const words = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(words, fc.constantFrom(...SEPARATORS), (fields, separator) => {
        expect(parseFields(fields.map(formatField).join(separator), separator)).toEqual(fields)
      })
    )
  })

  it('lose no sign of a line, however it is quoted', () => {
    const noise = fc.string({ unit: fc.constantFrom('"', ',', ';', 'a', ' ') })
    fc.assert(
      fc.property(noise, (line) => {
        const kept = parseFields(line, ',').join('').replaceAll('"', '')
        expect(kept.replaceAll(',', '')).toBe(line.replaceAll(/[",]/g, ''))
      })
    )
  })
})

describe('the guard against formulas', () => {
  test.each([
    ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
    ['+84 912', "'+84 912"],
    ['-1', "'-1"],
    ['@Lan', "'@Lan"],
    ['＝1', "'＝1"],
    ["'=1", "''=1"],
    ['Lan', 'Lan'],
    ["'Lan", "'Lan"],
    ['', '']
  ])('%j is written as %j, and comes back', (text, written) => {
    expect(addFormulaGuard(text)).toBe(written)
    expect(removeFormulaGuard(written)).toBe(text)
  })

  it('gives every text back', () => {
    const noise = fc.string({ unit: fc.constantFrom("'", '=', '+', '@', '-', 'a') })
    fc.assert(
      fc.property(noise, (text) => {
        expect(removeFormulaGuard(addFormulaGuard(text))).toBe(text)
        expect(addFormulaGuard(text)).not.toMatch(/^[=+\-@]/)
      })
    )
  })
})
