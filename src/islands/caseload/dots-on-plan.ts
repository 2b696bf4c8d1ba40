import { xOfPosition } from '#drawings/floor-plan-geometry'

/** Diameters of a dot, the largest first: as many people as there are must find room. */
const SIZES = [15, 12, 10, 8, 6, 5, 4, 3, 2, 1.5, 1, 0.7, 0.5] as const
/** Between two dots, as a share of their size. */
const GAP = 0.15
/** The rooms' floor and ceiling, in the units of the floor plan. */
const FLOOR = 230
const CEILING = 20

/** A path, and the width of its stroke. */
export type Dots = { readonly path: string; readonly size: number }

/**
 * Everybody on the floor plan as one path of dots, for a stroke as wide as `size` with round ends. People with nearly the
 * same place stand above each other, from the floor up, the first of them lowest.
 */
export function dotsOnPlan(positions: readonly number[]): Dots {
  const places = positions.map(xOfPosition)
  const size = SIZES.find((size) => highest(places, size) <= FLOOR - CEILING) ?? SIZES[12]
  const step = size * (1 + GAP)
  const stacks = new Map<number, number>()
  const path = places
    .map((place) => {
      const column = Math.round(place / step)
      const below = stacks.get(column) ?? 0
      stacks.set(column, below + 1)
      return `M${rounded(column * step)} ${rounded(FLOOR - (below + 0.5) * step)}h0`
    })
    .join('')
  return { path, size }
}

/** How high the highest stack gets with dots of a size. */
function highest(places: readonly number[], size: number): number {
  const step = size * (1 + GAP)
  const stacks = new Map<number, number>()
  let most = 0
  for (const place of places) {
    const column = Math.round(place / step)
    const height = (stacks.get(column) ?? 0) + 1
    stacks.set(column, height)
    most = Math.max(most, height)
  }
  return most * step
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
