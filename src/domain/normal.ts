/**
 * Beyond 6 standard deviations the share is within 10⁻⁹ of 0 or 1. There the rounding errors of the
 * series exceed that, so the result could be negative, or fall where it should rise.
 */
const EDGE = 6

/**
 * The share of a standard normal distribution below `z` (Φ), 0 to 1; exactly 0 or 1 beyond ±6. Sums
 * a Taylor series about 0 until a term no longer changes the sum: Marsaglia, "Evaluating the Normal
 * Distribution", Journal of Statistical Software 11(4), 2004. NaN for NaN.
 */
export function normalShareBelow(z: number): number {
  if (z <= -EDGE) return 0
  if (z >= EDGE) return 1
  let sum = z
  let term = z
  for (let odd = 3; Math.abs(term) > Number.EPSILON * Math.abs(sum); odd += 2) {
    term *= (z * z) / odd
    sum += term
  }
  return 0.5 + sum * Math.exp(-0.5 * z * z - 0.5 * Math.log(2 * Math.PI))
}

/**
 * The `z` below which the given share of a standard normal distribution lies (Φ⁻¹), by bisection.
 * For a share between 0 and 1; other values give a result near −6 or 6.
 */
export function normalQuantile(share: number): number {
  let low = -EDGE
  let high = EDGE
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2
    if (normalShareBelow(middle) < share) low = middle
    else high = middle
  }
  return (low + high) / 2
}
