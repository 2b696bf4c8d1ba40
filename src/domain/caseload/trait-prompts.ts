import type { TraitSpread } from './group.ts'
import type { Prompt, Tendency } from './prompts.ts'

/**
 * From this distance between the quartiles on, a trait divides the group: a quarter of the scale, one
 * step of the answers from 1 to 5.
 */
const DIVIDED_FROM = 25
/** Up to this distance between the quartiles, a group is alike in a trait. */
const ALIKE_TO = 20
/** A median below or above these is towards an end of the trait. */
const MIDDLE = { from: 40, to: 60 } as const

type TraitPrompt = Extract<Prompt, { kind: 'divided' | 'alike' }>

/** A trait with its quartiles, their distance and the median, 0–100. */
type Middle = {
  readonly trait: string
  readonly lower: number
  readonly upper: number
  readonly width: number
  readonly median: number
}

/**
 * The trait with the largest distance between the quartiles and the one with the smallest, if they
 * are wide and narrow enough. Of traits with the same distance, the first in the model's order
 * counts. The two are never the same trait, because their limits exclude each other.
 */
export function traitPrompts(traits: readonly TraitSpread[]): readonly TraitPrompt[] {
  const middles = traits.flatMap(({ trait, spread }): readonly Middle[] => {
    if (!spread) return []
    const { lower, upper, median } = spread
    return [{ trait, lower, upper, width: upper - lower, median }]
  })
  const [narrowest] = [...middles].sort((first, second) => first.width - second.width)
  const [widest] = [...middles].sort((first, second) => second.width - first.width)
  return [
    ...(widest && widest.width >= DIVIDED_FROM
      ? [{ kind: 'divided' as const, ...quartilesOf(widest) }]
      : []),
    ...(narrowest && narrowest.width <= ALIKE_TO
      ? [
          {
            kind: 'alike' as const,
            tendency: tendencyOf(narrowest.median),
            ...quartilesOf(narrowest)
          }
        ]
      : [])
  ]
}

function quartilesOf({ trait, lower, upper }: Middle): Omit<Middle, 'width' | 'median'> {
  return { trait, lower, upper }
}

function tendencyOf(median: number): Tendency {
  if (median < MIDDLE.from) return 'low'
  return median > MIDDLE.to ? 'high' : 'middle'
}
