import type { Chance } from '../../../../scripts/simulation/chance.ts'

/** A chance that draws the same share again and again. */
export function always(draw: number): Chance {
  return { share: () => draw, normal: () => draw }
}
