/**
 * Two check symbols over base-32 symbols: a Reed–Solomon code in the field of 32 elements. It notices any one or
 * two wrong symbols and any two swapped neighbours, and for a single wrong symbol it can tell which one. All of this
 * holds up to 31 symbols, check symbols included; longer sequences are still checked, less strictly.
 */

/** The field's polynomial, x⁵ + x² + 1. */
const FIELD = 0b100101
/** Doubling comes round to where it began after this many times: further places would share a weight. */
const ORDER = 31

/** The two symbols (0–31 each) to put behind `symbols` (0–31 each). */
export function checkSymbols(symbols: readonly number[]): readonly [number, number] {
  const { sum, weighted } = remainders([...symbols, 0, 0])
  // First and second check symbol a and b must fulfil a + b = sum and 2a + b = weighted, so 3a = sum + weighted.
  const first = dividedByThree(sum ^ weighted)
  return [first, sum ^ first]
}

/** Whether symbols that end in their check symbols fit together. */
export function checkFits(symbols: readonly number[]): boolean {
  const { sum, weighted } = remainders(symbols)
  return sum === 0 && weighted === 0
}

/**
 * Where the wrong symbol of a sequence that does not fit is, counted from 0, if only one is wrong. Undefined when
 * no single symbol explains it. Two wrong symbols can look like one elsewhere, so a suspect is no proof.
 */
export function suspectSymbol(symbols: readonly number[]): number | undefined {
  const { sum, weighted } = remainders(symbols)
  if (sum === 0 || symbols.length > ORDER) return undefined
  let weight = sum
  for (let fromEnd = 0; fromEnd < symbols.length; fromEnd++) {
    if (weight === weighted) return symbols.length - 1 - fromEnd
    weight = doubled(weight)
  }
  return undefined
}

/** The plain sum, and the sum in which each symbol weighs double the one behind it (both in the field). */
function remainders(symbols: readonly number[]): { sum: number; weighted: number } {
  let sum = 0
  let weighted = 0
  for (const symbol of symbols) {
    sum ^= symbol
    weighted = doubled(weighted) ^ symbol
  }
  return { sum, weighted }
}

function doubled(element: number): number {
  const twice = element << 1
  return element < 16 ? twice : twice ^ FIELD
}

/** Tripling, too, comes round after 31 times: 30 triplings undo one. */
function dividedByThree(element: number): number {
  let quotient = element
  for (let tripling = 0; tripling < ORDER - 1; tripling++) quotient ^= doubled(quotient)
  return quotient
}
