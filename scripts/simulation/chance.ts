import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Random draws that come out the same on every run. */
export type Chance = {
  /** Uniform, from 0 to just below 1. */
  readonly share: () => number
  /** Normal, with mean 0 and standard deviation 1 (Box and Muller 1958). */
  readonly normal: () => number
}

/** The draws that belong to a seed. */
export function chanceFrom(seed: number): Chance {
  const generator = xoroshiro128plus(seed)
  const share = () => uniformFloat64(generator)
  // 1 − share is never 0, which has no logarithm.
  const normal = () => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share())
  return { share, normal }
}
