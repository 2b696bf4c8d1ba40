/**
 * Beyond this many standard deviations the share is less than a thousand-millionth away from 0 or 1. Further out
 * the series' rounding errors outweigh what is left, and the share would dip below 0 or fall where it should rise.
 */
const EDGE = 6

/**
 * The share of a standard normal distribution below `z` (Φ), 0 to 1.
 * Taylor series about 0, added up until nothing changes: Marsaglia, "Evaluating the Normal
 * Distribution", Journal of Statistical Software 11(4), 2004.
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

/** The `z` below which a share of 0 < `share` < 1 of a standard normal distribution lies (Φ⁻¹), found by halving. */
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
