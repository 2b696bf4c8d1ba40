/**
 * Two check symbols for a sequence of base-32 symbols: a Reed–Solomon code over the field of 32
 * elements (docs/decisions/0005). It detects any one or two wrong symbols and any swap of
 * neighbours, and for a single wrong symbol it also tells which one. This holds for up to 31
 * symbols, check symbols included; in longer sequences it misses some pairs of wrong symbols.
 */

/** The polynomial that defines the field, x⁵ + x² + 1. */
const FIELD = 0b100101
/**
 * Doubling an element 31 times gives it back, so beyond 31 symbols two positions share a weight.
 */
const ORDER = 31

/** The two check symbols (0–31 each) to append to `symbols` (0–31 each, any number of them). */
export function checkSymbols(symbols: readonly number[]): readonly [number, number] {
  const { sum, weighted } = remainders([...symbols, 0, 0])
  // The check symbols a and b must satisfy a + b = sum and 2a + b = weighted. Adding both equations
  // gives 3a = sum + weighted, because b + b = 0 in this field.
  const first = dividedByThree(sum ^ weighted)
  return [first, sum ^ first]
}

/** Whether the last two symbols are the check symbols of those before; all symbols are 0–31. */
export function checkFits(symbols: readonly number[]): boolean {
  const { sum, weighted } = remainders(symbols)
  return sum === 0 && weighted === 0
}

/**
 * The index of the wrong symbol, from 0, in a sequence that fails the check, if exactly one is
 * wrong. Undefined if no single symbol explains the failure, if the check passes, or for more than
 * 31 symbols. Two wrong symbols can look like one wrong symbol elsewhere, so the result is only a
 * hint.
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

/**
 * The sum of all symbols, and the sum in which each symbol has twice the weight of the next; in the
 * field.
 */
function remainders(symbols: readonly number[]): { sum: number; weighted: number } {
  let sum = 0
  let weighted = 0
  for (const symbol of symbols) {
    sum ^= symbol
    weighted = doubled(weighted) ^ symbol
  }
  return { sum, weighted }
}

/** Twice the element, in the field: XOR with the polynomial brings it back to 5 bits. */
function doubled(element: number): number {
  const twice = element << 1
  return element < 16 ? twice : twice ^ FIELD
}

/** Tripling an element 31 times gives it back, so 30 triplings divide it by three. */
function dividedByThree(element: number): number {
  let quotient = element
  for (let tripling = 0; tripling < ORDER - 1; tripling++) quotient ^= doubled(quotient)
  return quotient
}
