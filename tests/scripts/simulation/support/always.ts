import type { Chance } from '../../../../scripts/simulation/chance.ts'

/** A random number generator that always draws the same number. */
export function always(draw: number): Chance {
  return { share: () => draw, normal: () => draw }
}
