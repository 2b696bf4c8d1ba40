import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A random number generator with a seed, so that every run gives the same numbers. */
export type Chance = {
  /** Draws from the uniform distribution from 0 (included) to 1 (excluded). */
  readonly share: () => number
  /**
   * Draws from the standard normal distribution: mean 0, standard deviation 1 (Box and Muller
   * 1958).
   */
  readonly normal: () => number
}

/** Creates a generator with a seed. The same seed gives the same numbers. */
export function chanceFrom(seed: number): Chance {
  const generator = xoroshiro128plus(seed)
  const share = () => uniformFloat64(generator)
  // `share` can be 0, which has no logarithm; 1 − share can't.
  const normal = () => Math.sqrt(-2 * Math.log(1 - share())) * Math.cos(2 * Math.PI * share())
  return { share, normal }
}
