import { readFileSync } from 'node:fs'
import { parseCode, formatCode, suspectGroup } from '#domain/code'
import type { Answer, Answers } from '#domain/model'
import { array, assert, constantFrom, nat, property, string, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'

const someAnswers = array(constantFrom<Answer[]>(0, 1, 2, 3, 4, 5), { maxLength: 40 })

describe('a code', () => {
  test('for no answers is the format and its check symbols', () => {
    expect(formatCode([])).toBe('132') // 1 must be followed by 3 and 2: see checksum.test.ts
    expect(parseCode('132')).toEqual({ kind: 'ok', answers: [] })
  })

  test('holds the answers as one number in base 6, the first slot last', () => {
    // 5 + 3·6 + 1·36 = 59 = 1·32 + 27: symbols 1 and S, behind the format 1
    expect(formatCode([5, 3, 1])).toMatch(/^11V/)
    expect(parseCode(formatCode([5, 3, 1]))).toEqual({ kind: 'ok', answers: [5, 3, 1] })
  })

  test('of 28 answers has 18 symbols in groups of four, of 40 answers 24', () => {
    expect(formatCode(fives(28))).toMatch(/^(?:[0-9A-Z]{4}-){4}[0-9A-Z]{2}$/)
    expect(formatCode(fives(40))).toMatch(/^(?:[0-9A-Z]{4}-){5}[0-9A-Z]{4}$/)
  })

  test('is as short as it can be: the fewest symbols that hold so many answers', () => {
    for (let count = 1; count <= 300; count++) {
      const symbols = BigInt(formatCode(fives(count)).replaceAll('-', '').length - 3)
      const combinations = 6n ** BigInt(count)
      expect(32n ** symbols >= combinations && 32n ** (symbols - 1n) < combinations).toBe(true)
    }
  })

  test('gives back just these answers', () => {
    assert(
      property(someAnswers, (answers) => {
        expect(parseCode(formatCode(answers))).toEqual({
          kind: 'ok',
          answers: withoutEmptyEnd(answers)
        })
      }),
      { numRuns: 2000 }
    )
  })

  test('is the same whatever empty slots stand at the end, and for a missing slot as for a skipped one', () => {
    assert(
      property(someAnswers, nat(50), (answers, empty) => {
        const code = formatCode(answers)
        expect(formatCode([...answers, ...Array.from({ length: empty }, (): Answer => 0)])).toBe(
          code
        )
        expect(formatCode(answers.map((answer) => (answer === 0 ? undefined : answer)))).toBe(code)
      })
    )
  })

  test('differs for different answers', () => {
    assert(
      property(someAnswers, someAnswers, (one, other) => {
        const same = withoutEmptyEnd(one).join() === withoutEmptyEnd(other).join()
        expect(formatCode(one) === formatCode(other)).toBe(same)
      })
    )
  })
})

describe('spelling does not matter', () => {
  const answers: Answers = [0, 1, 2, 3, 4, 5, 0, 1, 5, 4, 3, 2, 1, 1, 2, 5, 5, 3, 0, 4]

  test.each([
    ['case', (text: string) => text.toLowerCase()],
    ['no hyphens', (text: string) => text.replaceAll('-', '')],
    ['spaces for hyphens', (text: string) => text.replaceAll('-', ' ')],
    ['a hyphen everywhere', (text: string) => Array.from(text).join('-')],
    [
      'other dashes',
      (text: string) => text.replaceAll('-', '–').replace('–', '—').replace('–', '−')
    ],
    ['line breaks and tabs', (text: string) => `\n\t${text.replaceAll('-', '\r\n')}\u00A0`],
    [
      'invisible characters',
      (text: string) => `\uFEFF\u202A${text.replaceAll('-', '\u200B\u00AD')}\u202C`
    ],
    ['full-width letters', (text: string) => text.replace(/[0-9A-Z]/g, fullWidth)]
  ])('%s', (_, spelling) => {
    expect(parseCode(spelling(formatCode(answers)))).toEqual({ kind: 'ok', answers })
  })

  test('nor do the letters that look like digits', () => {
    assert(
      property(someAnswers, (any) => {
        const ok = { kind: 'ok', answers: withoutEmptyEnd(any) }
        for (const [digit, letters] of [
          ['0', 'Oo'],
          ['1', 'IiLl']
        ] as const) {
          for (const letter of letters) {
            expect(parseCode(formatCode(any).replaceAll(digit, letter))).toEqual(ok)
          }
        }
      })
    )
  })
})

describe('a mistyped code', () => {
  const code = '12XD-PAQG-F44T-R259-NY'

  test('with one wrong symbol names its group', () => {
    const symbols = 'ABCDEFGHJKMNPQRSTVWXYZ0123456789'
    for (const [place, right] of Array.from(code).entries()) {
      if (right === '-') continue
      for (const symbol of symbols.replace(right, '')) {
        const group = code.slice(0, place).split('-').length
        const typed = `${code.slice(0, place)}${symbol}${code.slice(place + 1)}`
        expect(parseCode(typed)).toEqual({ kind: 'mistyped' })
        expect(suspectGroup(typed)).toEqual({ group, symbols: typed.split('-')[group - 1] })
      }
    }
  })

  test('with two wrong symbols is noticed', () => {
    const plain = Array.from(code.replaceAll('-', ''))
    const placeAndSymbol = tuple(
      nat(plain.length - 1),
      constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ')
    )
    assert(
      property(placeAndSymbol, placeAndSymbol, ([first, one], [second, other]) => {
        const typed = plain.with(first, one).with(second, other).join('')
        expect(parseCode(typed).kind).toBe(typed === plain.join('') ? 'ok' : 'mistyped')
      }),
      { numRuns: 2000 }
    )
  })

  test('names the symbols as they would be printed, however they were typed', () => {
    // 5 3 1 is 11V0-V; here the second symbol is a Z, with a minus sign and an invisible letter in between
    expect(suspectGroup('1zv\u200bo\u2212v')).toEqual({ group: 1, symbols: '1ZV0' })
    expect(suspectGroup('abc!')).toBeUndefined()
  })

  test('without anybody to blame names no group', () => {
    expect(parseCode('111')).toEqual({ kind: 'mistyped' }) // see checksum.test.ts
    expect(suspectGroup('111')).toBeUndefined()
  })
})

describe('what is not a code', () => {
  test.each([
    ['nothing', ''],
    ['only spelling', ' - - \u200B'],
    ['too little', '13'],
    ['a letter that no code has', '1U32'],
    ['an address', 'https://example.org/#132'],
    ['a row of zeros, though its sum fits', '0000-0000'],
    ['no answers in a format 0, though its sum fits', '000']
  ])('%s', (_, text) => {
    expect(parseCode(text)).toEqual({ kind: 'malformed' })
  })

  test('more symbols than any code has', () => {
    expect(formatCode(fives(381)).replaceAll('-', '').length).toBe(200)
    expect(parseCode(formatCode(fives(381))).kind).toBe('ok')
    expect(parseCode(formatCode(fives(382)))).toEqual({ kind: 'malformed' })
    // Four times as many signs may be typed, spaces and hyphens included.
    expect(parseCode(`${' '.repeat(797)}132`)).toEqual({ kind: 'ok', answers: [] })
    expect(parseCode(`${' '.repeat(798)}132`)).toEqual({ kind: 'malformed' })
  })

  test('sound symbols that no answers could have given', () => {
    // Two symbols are for two or three answers, the last above 0: for 6 or more. 0 5 is only 5.
    expect(parseCode(sound('105'))).toEqual({ kind: 'malformed' })
    expect(parseCode(sound('10'))).toEqual({ kind: 'malformed' }) // nothing answered takes no symbol
    expect(parseCode(sound('106'))).toEqual({ kind: 'ok', answers: [0, 1] }) // 6 = 0 + 1·6
  })
})

test('a format that is still to come is told apart', () => {
  expect(parseCode(sound('2ABC'))).toEqual({ kind: 'newer' })
  expect(parseCode(sound('Z'))).toEqual({ kind: 'newer' })
})

describe('whatever the text', () => {
  const kinds = ['ok', 'malformed', 'mistyped', 'newer']

  test('decoding does not throw', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 60 }), (text) => {
        expect(kinds).toContain(parseCode(text).kind)
      }),
      { numRuns: 2000 }
    )
  })

  test('decoding text that looks like a code does not throw', () => {
    const unit = constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ -oil')
    assert(
      property(string({ unit, maxLength: 60 }), (text) => {
        expect(kinds).toContain(parseCode(text).kind)
      }),
      { numRuns: 2000 }
    )
  })

  test('a megabyte of it is no code', () => {
    for (const unit of ['1', '-', ' ', 'é', '\uD800', '\uFDFA', '😀']) {
      expect(parseCode(unit.repeat(1_000_000 / unit.length))).toEqual({ kind: 'malformed' })
    }
  })

  test('halves of characters and expanding ones do no harm', () => {
    expect(parseCode('\uD800'.repeat(700))).toEqual({ kind: 'malformed' })
    expect(parseCode('\uFDFA'.repeat(800))).toEqual({ kind: 'malformed' }) // 18 letters each, once normalised
  })
})

describe('every code ever published', () => {
  const lines = readFileSync('tests/fixtures/codes.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

  test('there are some', () => {
    expect(lines.length).toBeGreaterThanOrEqual(12)
  })

  test.each(lines)('%s', (line) => {
    const [code = '', digits = ''] = line.split(' ')
    const answers = Array.from(digits, (digit) => Number(digit) as Answer)
    expect(parseCode(code)).toEqual({ kind: 'ok', answers })
    expect(formatCode(answers)).toBe(code)
  })
})

/** A code whose check symbols fit, found by trying them all, so that nothing here relies on `formatCode`. */
function sound(symbols: string): string {
  for (const one of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
    for (const other of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
      const code = `${symbols}${one}${other}`
      if (parseCode(code).kind !== 'mistyped') return code
    }
  }
  throw new Error(`no check symbols fit ${symbols}`)
}

function fives(count: number): readonly Answer[] {
  return Array.from({ length: count }, (): Answer => 5)
}

function withoutEmptyEnd(answers: readonly Answer[]): readonly Answer[] {
  return answers.slice(0, answers.findLastIndex((answer) => answer > 0) + 1)
}

function fullWidth(character: string): string {
  return String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0)
}
