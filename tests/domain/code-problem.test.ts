import { describe, expect, test } from 'vitest'
import { parseCode } from '#domain/code'
import { problemIn } from '#domain/code-problem'

// 28 answers take 15 symbols, since 32^14 < 6^28 < 32^15; with the format and two check symbols, 18.
const QUESTIONS = 28
const CODE = '12XD-PAQG-F44T-R259-NY'
const problem = (text: string) => problemIn(text, QUESTIONS)

describe('a code with one mistake tells where to look', () => {
  test('for every symbol that is replaced by another', () => {
    for (const [index, right] of Array.from(CODE).entries()) {
      if (right === '-') continue
      for (const symbol of 'ABCDEFGHJKMNPQRSTVWXYZ0123456789'.replace(right, '')) {
        const typed = `${CODE.slice(0, index)}${symbol}${CODE.slice(index + 1)}`
        const group = CODE.slice(0, index).split('-').length
        expect(problem(typed)).toEqual({
          kind: 'wrong',
          groups: [group],
          symbols: typed.split('-')[group - 1]
        })
      }
    }
  })

  test('for every symbol that is left out or written twice, by the length of its group', () => {
    for (const [index, symbol] of Array.from(CODE).entries()) {
      const group = CODE.slice(0, index).split('-').length
      if (symbol === '-') continue
      const twice = `${CODE.slice(0, index)}${symbol}${CODE.slice(index)}`
      const missing = `${CODE.slice(0, index)}${CODE.slice(index + 1)}`
      if (group < 5) {
        expect(problem(missing)).toMatchObject({ kind: 'missing', groups: [group] })
        expect(problem(twice)).toMatchObject({ kind: 'extra', groups: [group] })
      } else expect(problem(missing)).toEqual({ kind: 'cut' })
    }
  })

  test('for every two neighbours that have changed places, if the check tells', () => {
    const symbols = Array.from(CODE.replaceAll('-', ''))
    for (const [index, first] of symbols.entries()) {
      const second = symbols[index + 1]
      if (second === undefined || first === second) continue
      const typed = symbols
        .with(index, second)
        .with(index + 1, first)
        .join('')
      expect(parseCode(typed)).toEqual({ kind: 'mistyped' })
      const found = problem(typed)
      if (found.kind === 'swapped') expect(found.groups).toContain(Math.floor(index / 4) + 1)
      else expect(found).toEqual({ kind: 'mistyped' })
    }
    expect(problem('12DX-PAQG-F44T-R259-NY')).toMatchObject({ kind: 'swapped' })
  })
})

describe('the problem of a text', () => {
  test.each([
    ['that is no code', 'Hoa!', { kind: 'no-code' }],
    ['that is empty', '', { kind: 'no-code' }],
    ['that is a name of valid symbols', 'HELLO LAN', { kind: 'no-code' }],
    [
      'with a letter that no code has',
      '12XU-PAQG-F44T-R259-NY',
      { kind: 'sign', groups: [1], symbols: '12XU' }
    ],
    [
      'with a letter that no input method gives',
      'mã: 12XD-PAQG-Ç44T-R259-NY',
      { kind: 'sign', groups: [3], symbols: 'Ç44T' }
    ],
    ['that was cut after three groups', '12XD-PAQG-F44T', { kind: 'cut' }],
    ['that was cut in a link', 'https://x.example/vi/result/#12XD-PA', { kind: 'cut' }],
    ['that was cut and is alone', '12XD PAQG', { kind: 'cut' }],
    ['of a newer format', '264', { kind: 'newer' }],
    [
      'in a sentence',
      'mã em là 12XD-PAQG-F44T-R259-NZ ạ',
      { kind: 'wrong', groups: [5], symbols: 'NZ' }
    ],
    [
      'with two wrong symbols that nothing else explains',
      '1201-PAQG-F44T-R259-NY',
      { kind: 'mistyped' }
    ]
  ])('%s', (_, text, expected) => {
    expect(problem(text)).toEqual(expected)
  })
})
