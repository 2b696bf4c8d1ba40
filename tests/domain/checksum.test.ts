import { checkFits, checkSymbols, suspectSymbol } from '#domain/checksum'
import { describe, expect, test } from 'vitest'

describe('check symbols', () => {
  test('make the sum 0, and the sum in which each symbol weighs double the next', () => {
    // Adding is without carrying (1 + 3 = 2). Behind 1 must stand a and b with 1 + a + b = 0 and
    // 4·1 + 2·a + b = 0. Added up, 3·a = 1 + 4 = 5, and 3·3 = 3 + 6 = 5: a = 3, b = 1 + 3 = 2.
    expect(checkSymbols([1])).toEqual([3, 2])
    expect(checkFits([1, 3, 2])).toBe(true)
  })

  test('behind nothing, or behind zeros, are zeros', () => {
    expect(checkSymbols([])).toEqual([0, 0])
    expect(checkSymbols([0, 0, 0])).toEqual([0, 0])
  })

  test('fit at every length', () => {
    for (const code of codesOfAllLengths()) expect(checkFits(code)).toBe(true)
  })

  test('do not fit other symbols', () => {
    expect(checkFits([1, 3, 3])).toBe(false)
  })
})

describe('up to 31 symbols', () => {
  test('every single wrong symbol is noticed and found', () => {
    for (const code of codesOfAllLengths()) {
      for (const place of code.keys()) {
        for (const symbol of otherSymbols(code[place])) {
          const wrong = code.with(place, symbol)
          if (checkFits(wrong) || suspectSymbol(wrong) !== place) {
            expect.fail(`${wrong} for ${code}: ${suspectSymbol(wrong)} is blamed`)
          }
        }
      }
    }
  })

  test('every pair of wrong symbols is noticed', () => {
    const code = withCheck(symbolsOfLength(29))
    expect(code.length).toBe(31)
    let pairs = 0
    for (const first of code.keys()) {
      for (let second = first + 1; second < code.length; second++) {
        for (const one of otherSymbols(code[first])) {
          for (const other of otherSymbols(code[second])) {
            pairs++
            if (checkFits(code.with(first, one).with(second, other))) {
              expect.fail(`${one} at ${first} and ${other} at ${second} pass`)
            }
          }
        }
      }
    }
    expect(pairs).toBe(446_865) // 31 · 30 / 2 places, 31 · 31 symbols
  })

  test('every swap of two unequal symbols is noticed, neighbours or not', () => {
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

describe('nobody is blamed', () => {
  test('where the sum fits, so that more than one symbol must be wrong', () => {
    expect(suspectSymbol([1, 2, 3])).toBeUndefined() // 1 + 2 = 3 without carrying: sum 0
  })

  test('where everything fits', () => {
    expect(suspectSymbol([1, 3, 2])).toBeUndefined()
  })

  test('where the one to blame would stand before the first', () => {
    // Sum 7 + 6 = 1, weighted sum 2·7 + 6 = 14 + 6 = 8: what a 1 would show three places before the last.
    expect(suspectSymbol([0, 7, 6])).toBeUndefined()
    // Sum 1, weighted sum 4 + 2 + 1 = 7: a lone error of 1 would show as 4, 2 or 1.
    expect(checkFits([1, 1, 1])).toBe(false)
    expect(suspectSymbol([1, 1, 1])).toBeUndefined()
  })

  test('in more than 31 symbols, where two places share a weight', () => {
    const code = withCheck(symbolsOfLength(30))
    expect(code.length).toBe(32)
    const wrong = code.with(5, (code[5] ?? 0) ^ 1)
    expect(checkFits(wrong)).toBe(false)
    expect(suspectSymbol(wrong)).toBeUndefined()
  })
})

/** 2 to 31 symbols. */
function codesOfAllLengths(): readonly (readonly number[])[] {
  return Array.from({ length: 30 }, (_, length) => withCheck(symbolsOfLength(length)))
}

/** Symbols that differ from place to place: 7, 18, 29, 8, … */
function symbolsOfLength(length: number): readonly number[] {
  return Array.from({ length }, (_, place) => (7 + 11 * place) % 32)
}

function withCheck(symbols: readonly number[]): readonly number[] {
  return [...symbols, ...checkSymbols(symbols)]
}

function otherSymbols(than: number | undefined): readonly number[] {
  return Array.from({ length: 32 }, (_, symbol) => symbol).filter((symbol) => symbol !== than)
}
