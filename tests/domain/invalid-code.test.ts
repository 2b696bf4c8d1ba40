import { formatCode, parseCode } from '#domain/code'
import { assert, constantFrom, nat, property, string, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fives } from './support/answers.ts'

describe('a mistyped code', () => {
  const code = '12XD-PAQG-F44T-R259-NY'

  test('with two wrong symbols is detected', () => {
    const plain = Array.from(code.replaceAll('-', ''))
    const indexAndSymbol = tuple(
      nat(plain.length - 1),
      constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ')
    )
    assert(
      property(indexAndSymbol, indexAndSymbol, ([first, symbol], [second, other]) => {
        const typed = plain.with(first, symbol).with(second, other).join('')
        expect(parseCode(typed).kind).toBe(typed === plain.join('') ? 'ok' : 'mistyped')
      }),
      { numRuns: 2000 }
    )
  })
})

describe('a text is not a code', () => {
  test.each([
    ['if it is empty', ''],
    ['if it has only spaces, hyphens and invisible characters', ' - - \u200B'],
    ['if it is too short', '13'],
    ['if it has a letter that no code has', '1U32'],
    ['if it is the address of a page', 'https://example.org/#132'],
    ['if it has only zeros, although the check passes', '0000-0000'],
    ['if it has the format 0, although the check passes', '000']
  ])('%s', (_, text) => {
    expect(parseCode(text)).toEqual({ kind: 'malformed' })
  })

  test('if it is longer than 200 symbols, or than 800 characters', () => {
    expect(formatCode(fives(381)).replaceAll('-', '').length).toBe(200)
    expect(parseCode(formatCode(fives(381))).kind).toBe('ok')
    expect(parseCode(formatCode(fives(382)))).toEqual({ kind: 'malformed' })
    // A text may have four times as many characters, spaces and hyphens included.
    expect(parseCode(`${' '.repeat(797)}132`)).toEqual({ kind: 'ok', answers: [] })
    expect(parseCode(`${' '.repeat(798)}132`)).toEqual({ kind: 'malformed' })
  })

  test('if the check passes, but no answers have this code', () => {
    // Two symbols hold two or three answers, the last of which is above 0, so the number is 6 or
    // more. The symbols 0 5 are the number 5.
    expect(parseCode(withCheckSymbols('105'))).toEqual({ kind: 'malformed' })
    expect(parseCode(withCheckSymbols('10'))).toEqual({ kind: 'malformed' }) // no answers have no symbol
    expect(parseCode(withCheckSymbols('106'))).toEqual({ kind: 'ok', answers: [0, 1] }) // 6 = 0 + 1·6
  })
})

test('a code of a future format is recognised as newer', () => {
  expect(parseCode(withCheckSymbols('2ABC'))).toEqual({ kind: 'newer' })
  expect(parseCode(withCheckSymbols('Z'))).toEqual({ kind: 'newer' })
})

describe('parsing any text', () => {
  const kinds = ['ok', 'malformed', 'mistyped', 'newer']

  test('never throws', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(kinds).toContain(parseCode(text).kind)
      }),
      { numRuns: 2000 }
    )
  })

  test('never throws for texts of symbols, spaces and hyphens', () => {
    const unit = constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ -oil')
    assert(
      property(string({ unit, maxLength: 60 }), (text) => {
        expect(kinds).toContain(parseCode(text).kind)
      }),
      { numRuns: 2000 }
    )
  })

  test('of a million characters gives no code', () => {
    for (const unit of ['1', '-', ' ', 'é', '\uD800', '\uFDFA', '😀']) {
      expect(parseCode(unit.repeat(1_000_000 / unit.length))).toEqual({ kind: 'malformed' })
    }
  })

  test('with unpaired surrogates, or characters that NFKC makes longer, gives no code', () => {
    expect(parseCode('\uD800'.repeat(700))).toEqual({ kind: 'malformed' })
    expect(parseCode('\uFDFA'.repeat(800))).toEqual({ kind: 'malformed' }) // each is 18 characters in NFKC
  })
})

/**
 * The symbols with their check symbols, found by trying all pairs, so that it does not rely on
 * `formatCode`.
 */
function withCheckSymbols(symbols: string): string {
  for (const first of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
    for (const second of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
      const code = `${symbols}${first}${second}`
      if (parseCode(code).kind !== 'mistyped') return code
    }
  }
  throw new Error(`no check symbols fit ${symbols}`)
}
