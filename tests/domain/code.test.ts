import { readFileSync } from 'node:fs'
import { parseCode, formatCode } from '#domain/code'
import type { Answer, Answers } from '#domain/model'
import { array, assert, constantFrom, nat, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fives } from './support/answers.ts'

const someAnswers = array(constantFrom<Answer[]>(0, 1, 2, 3, 4, 5), { maxLength: 40 })

describe('a code', () => {
  test('of no answers is the format and two check symbols', () => {
    expect(formatCode([])).toBe('132') // 1 must be followed by 3 and 2: see checksum.test.ts
    expect(parseCode('132')).toEqual({ kind: 'ok', answers: [] })
  })

  test('has the answers as one number in base 6, with slot 0 as the lowest digit', () => {
    // 5 + 3·6 + 1·36 = 59 = 1·32 + 27: which is V: after the format 1 follow 1 and V
    expect(formatCode([5, 3, 1])).toMatch(/^11V/)
    expect(parseCode(formatCode([5, 3, 1]))).toEqual({ kind: 'ok', answers: [5, 3, 1] })
  })

  test('of 28 answers has up to 18 symbols in groups of four, of 40 answers up to 24', () => {
    expect(formatCode(fives(28))).toMatch(/^(?:[0-9A-Z]{4}-){4}[0-9A-Z]{2}$/)
    expect(formatCode(fives(40))).toMatch(/^(?:[0-9A-Z]{4}-){5}[0-9A-Z]{4}$/)
  })

  test('has the fewest symbols that can hold so many answers', () => {
    for (let count = 1; count <= 300; count++) {
      const symbols = BigInt(formatCode(fives(count)).replaceAll('-', '').length - 3)
      const combinations = 6n ** BigInt(count)
      expect(32n ** symbols >= combinations && 32n ** (symbols - 1n) < combinations).toBe(true)
    }
  })

  test('is parsed into the same answers', () => {
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

  test('is the same with empty slots at the end, and with missing answers instead of skipped ones', () => {
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

  test('is different for different answers', () => {
    assert(
      property(someAnswers, someAnswers, (first, second) => {
        const same = withoutEmptyEnd(first).join() === withoutEmptyEnd(second).join()
        expect(formatCode(first) === formatCode(second)).toBe(same)
      })
    )
  })
})

describe('a code in another spelling is parsed', () => {
  const answers: Answers = [0, 1, 2, 3, 4, 5, 0, 1, 5, 4, 3, 2, 1, 1, 2, 5, 5, 3, 0, 4]

  test.each([
    ['in lower case', (text: string) => text.toLowerCase()],
    ['without hyphens', (text: string) => text.replaceAll('-', '')],
    ['with spaces instead of hyphens', (text: string) => text.replaceAll('-', ' ')],
    ['with a hyphen after each symbol', (text: string) => Array.from(text).join('-')],
    [
      'with other dashes',
      (text: string) => text.replaceAll('-', '–').replace('–', '—').replace('–', '−')
    ],
    ['with line breaks and tabs', (text: string) => `\n\t${text.replaceAll('-', '\r\n')}\u00A0`],
    [
      'with invisible characters',
      (text: string) => `\uFEFF\u202A${text.replaceAll('-', '\u200B\u00AD')}\u202C`
    ],
    ['in full-width characters', (text: string) => text.replace(/[0-9A-Z]/g, fullWidth)]
  ])('%s', (_, spelling) => {
    expect(parseCode(spelling(formatCode(answers)))).toEqual({ kind: 'ok', answers })
  })

  test('with letters that look like digits', () => {
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

describe('every code in tests/fixtures/codes.txt can be parsed', () => {
  const lines = readFileSync('tests/fixtures/codes.txt', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

  test('of at least 12', () => {
    expect(lines.length).toBeGreaterThanOrEqual(12)
  })

  test.each(lines)('%s', (line) => {
    const [code = '', digits = ''] = line.split(' ')
    const answers = Array.from(digits, (digit) => Number(digit) as Answer)
    expect(parseCode(code)).toEqual({ kind: 'ok', answers })
    expect(formatCode(answers)).toBe(code)
  })
})

function withoutEmptyEnd(answers: readonly Answer[]): readonly Answer[] {
  return answers.slice(0, answers.findLastIndex((answer) => answer > 0) + 1)
}

function fullWidth(character: string): string {
  return String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0)
}
