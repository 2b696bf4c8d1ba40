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
    ['without quotation marks', 'Lan;1ABC;', ';', ['Lan', '1ABC', '']],
    ['a single one', 'Lan', ',', ['Lan']],
    ['of an empty line', '', ',', ['']],
    ['that hold other separators', 'Lan, Minh\t1ABC', '\t', ['Lan, Minh', '1ABC']],
    ['in quotation marks', '"Nguyễn, Lan","say ""hi""",x', ',', ['Nguyễn, Lan', 'say "hi"', 'x']],
    ['empty, in quotation marks', '"",x', ',', ['', 'x']],
    ['with quotation marks inside', 'Lan "Lulu" Ng,x', ',', ['Lan "Lulu" Ng', 'x']],
    ['with quotation marks that are not closed', '"Lan,1ABC', ',', ['"Lan', '1ABC']],
    ['with quotation marks that are closed too early', '"Lan" Ng,1ABC', ',', ['"Lan" Ng', '1ABC']],
    [
      'with quotation marks that are closed too early, and more later',
      '"Lan" Ng, "Lulu",1ABC',
      ',',
      ['"Lan" Ng', ' "Lulu"', '1ABC']
    ],
    ['that are a quotation mark alone', '"', ',', ['"']]
  ] as const)('%s', (_, line, separator, fields) => {
    expect(parseFields(line, separator)).toEqual(fields)
  })

  it('are the same after formatting and parsing', () => {
    const words = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(words, fc.constantFrom(...SEPARATORS), (fields, separator) => {
        expect(parseFields(fields.map(formatField).join(separator), separator)).toEqual(fields)
      })
    )
  })

  it('have all characters of the line, with any quotation marks', () => {
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
  ])('%j is written as %j, and is the same without the guard', (text, written) => {
    expect(addFormulaGuard(text)).toBe(written)
    expect(removeFormulaGuard(written)).toBe(text)
  })

  it('restores every text', () => {
    const noise = fc.string({ unit: fc.constantFrom("'", '=', '+', '@', '-', 'a') })
    fc.assert(
      fc.property(noise, (text) => {
        expect(removeFormulaGuard(addFormulaGuard(text))).toBe(text)
        expect(addFormulaGuard(text)).not.toMatch(/^[=+\-@]/)
      })
    )
  })
})
