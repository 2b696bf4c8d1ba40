import type { Group } from './group.ts'
import { SHOWN_FROM } from './shown-figures.ts'

/** The share of the people with a verdict from which on a side has a clear majority. */
const MAJORITY = 2 / 3
/** The share from which on many are in between. */
const MANY_BETWEEN = 1 / 2
/** With this share or more on each side, both sides count as halves of the group. */
const HALF = 1 / 3

/** All ways in which the verdicts of a group can be split. */
export const SPLITS = ['front', 'back', 'between', 'halves', 'mixed'] as const

/** How the verdicts of a group are split, with the numbers of people, who all have a verdict. */
export type VerdictSplit = {
  readonly split: (typeof SPLITS)[number]
  readonly front: number
  readonly between: number
  readonly back: number
}

/**
 * How the verdicts are split: `front` or `back` for a clear majority on a side, `between` if at least
 * half are in between, `halves` if both sides have at least a third, otherwise `mixed`. Leaning to a
 * side counts as being on it. Undefined if fewer than `SHOWN_FROM` people have a verdict.
 */
export function splitOf(placings: Group['placings']): VerdictSplit | undefined {
  const front = placings.front + placings['leaning-front']
  const between = placings.both + placings.neither
  const back = placings.back + placings['leaning-back']
  const all = front + between + back
  if (all < SHOWN_FROM) return undefined
  return { split: nameOf({ front, between, back }, all), front, between, back }
}

function nameOf(
  { front, between, back }: Omit<VerdictSplit, 'split'>,
  all: number
): VerdictSplit['split'] {
  if (front >= MAJORITY * all) return 'front'
  if (back >= MAJORITY * all) return 'back'
  if (between >= MANY_BETWEEN * all) return 'between'
  return Math.min(front, back) >= HALF * all ? 'halves' : 'mixed'
}
