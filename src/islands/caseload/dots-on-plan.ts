import { xOfPosition } from '#drawings/floor-plan-geometry'

/**
 * Diameters of a dot, the largest first, in units of the floor plan. The largest that fits is used.
 */
const SIZES = [15, 12, 10, 8, 6, 5, 4, 3, 2, 1.5, 1, 0.7, 0.5] as const
/** The gap between two dots, as a share of their diameter. */
const GAP = 0.15
/** Lower and upper limit of a stack of dots, in units of the floor plan (y axis). */
const FLOOR = 230
const CEILING = 20

/** An SVG path, and the width of its stroke. */
export type Dots = { readonly path: string; readonly size: number }

/**
 * A dot on the floor plan for each position (0 to 1), as one path: the stroke must be `size` wide
 * with round caps. Positions in the same column, one dot and gap wide, are stacked from the floor up,
 * in the given order. If no size fits, the smallest is used.
 */
export function dotsOnPlan(positions: readonly number[]): Dots {
  const xValues = positions.map(xOfPosition)
  const size = SIZES.find((size) => highest(xValues, size) <= FLOOR - CEILING) ?? SIZES[12]
  const step = size * (1 + GAP)
  const stacks = new Map<number, number>()
  const path = xValues
    .map((x) => {
      const column = Math.round(x / step)
      const below = stacks.get(column) ?? 0
      stacks.set(column, below + 1)
      return `M${rounded(column * step)} ${rounded(FLOOR - (below + 0.5) * step)}h0`
    })
    .join('')
  return { path, size }
}

/** The height of the highest stack with dots of this size. */
function highest(xValues: readonly number[], size: number): number {
  const step = size * (1 + GAP)
  const stacks = new Map<number, number>()
  let most = 0
  for (const x of xValues) {
    const column = Math.round(x / step)
    const height = (stacks.get(column) ?? 0) + 1
    stacks.set(column, height)
    most = Math.max(most, height)
  }
  return most * step
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
