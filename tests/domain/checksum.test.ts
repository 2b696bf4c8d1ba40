import { checkFits, checkSymbols, suspectSymbol } from '#domain/checksum'
import { describe, expect, test } from 'vitest'

describe('check symbols', () => {
  test('make both the plain and the weighted sum 0', () => {
    // Addition is XOR (1 + 3 = 2). After 1 follow a and b with 1 + a + b = 0 and 4·1 + 2·a + b = 0.
    // The sum of both is 3·a = 1 + 4 = 5, and 3·3 = 3 + 6 = 5, so a = 3 and b = 1 + 3 = 2.
    expect(checkSymbols([1])).toEqual([3, 2])
    expect(checkFits([1, 3, 2])).toBe(true)
  })

  test('are zeros after no symbols, and after zeros', () => {
    expect(checkSymbols([])).toEqual([0, 0])
    expect(checkSymbols([0, 0, 0])).toEqual([0, 0])
  })

  test('fit sequences of every length up to 31', () => {
    for (const code of codesOfAllLengths()) expect(checkFits(code)).toBe(true)
  })

  test('do not fit if one of them is changed', () => {
    expect(checkFits([1, 3, 3])).toBe(false)
  })
})

describe('in up to 31 symbols', () => {
  test('every single wrong symbol is detected, and its index is found', () => {
    for (const code of codesOfAllLengths()) {
      for (const index of code.keys()) {
        for (const symbol of otherSymbols(code[index])) {
          const wrong = code.with(index, symbol)
          if (checkFits(wrong) || suspectSymbol(wrong) !== index) {
            expect.fail(
              `${wrong} for ${code}: expected index ${index}, found ${suspectSymbol(wrong)}`
            )
          }
        }
      }
    }
  })

  test('every pair of wrong symbols is detected', () => {
    const code = withCheck(symbolsOfLength(29))
    expect(code.length).toBe(31)
    let pairs = 0
    for (const first of code.keys()) {
      for (let second = first + 1; second < code.length; second++) {
        for (const one of otherSymbols(code[first])) {
          for (const other of otherSymbols(code[second])) {
            pairs++
            if (checkFits(code.with(first, one).with(second, other))) {
              expect.fail(`${one} at ${first} and ${other} at ${second} pass the check`)
            }
          }
        }
      }
    }
    expect(pairs).toBe(446_865) // 31 · 30 / 2 pairs of positions, 31 · 31 pairs of symbols
  })

  test('every swap of two different symbols is detected, neighbours or not', () => {
    for (const code of codesOfAllLengths()) {
      for (const first of code.keys()) {
        for (let second = first + 1; second < code.length; second++) {
          const one = code[first] ?? 0
          const other = code[second] ?? 0
          if (one !== other)
            expect(checkFits(code.with(first, other).with(second, one))).toBe(false)
        }
      }
    }
  })
})

describe('no suspect is named', () => {
  test('if the plain sum is 0, so that more than one symbol must be wrong', () => {
    expect(suspectSymbol([1, 2, 3])).toBeUndefined() // 1 + 2 = 3 by XOR, so the sum is 0
  })

  test('if the check passes', () => {
    expect(suspectSymbol([1, 3, 2])).toBeUndefined()
  })

  test('if the suspect would be before the first symbol', () => {
    // The sum is 7 + 6 = 1, and the weighted sum 2·7 + 6 = 14 + 6 = 8. That is an error of 1 in the
    // symbol three before the last, but there are only three symbols.
    expect(suspectSymbol([0, 7, 6])).toBeUndefined()
    // The sum is 1, and the weighted sum 4 + 2 + 1 = 7. A single error of 1 would give 4, 2 or 1.
    expect(checkFits([1, 1, 1])).toBe(false)
    expect(suspectSymbol([1, 1, 1])).toBeUndefined()
  })

  test('in more than 31 symbols, because two positions share a weight', () => {
    const code = withCheck(symbolsOfLength(30))
    expect(code.length).toBe(32)
    const wrong = code.with(5, (code[5] ?? 0) ^ 1)
    expect(checkFits(wrong)).toBe(false)
    expect(suspectSymbol(wrong)).toBeUndefined()
  })
})

/** Sequences of 2 to 31 symbols that pass the check. */
function codesOfAllLengths(): readonly (readonly number[])[] {
  return Array.from({ length: 30 }, (_, length) => withCheck(symbolsOfLength(length)))
}

/** Symbols that differ from one index to the next: 7, 18, 29, 8, … */
function symbolsOfLength(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => (7 + 11 * index) % 32)
}

function withCheck(symbols: readonly number[]): readonly number[] {
  return [...symbols, ...checkSymbols(symbols)]
}

function otherSymbols(than: number | undefined): readonly number[] {
  return Array.from({ length: 32 }, (_, symbol) => symbol).filter((symbol) => symbol !== than)
}
