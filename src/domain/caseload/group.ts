import type { Model } from '#domain/model'
import { PLACINGS, type Placing } from '#domain/placing'
import type { Summary } from './summary.ts'

/** The distribution of several people's scores, each 0–100. */
export type Spread = {
  readonly least: number
  /** The first quartile: a quarter of the people are below. */
  readonly lower: number
  readonly median: number
  /** The third quartile: a quarter of the people are above. */
  readonly upper: number
  readonly most: number
}

export type TraitSpread = {
  readonly trait: string
  /** How many people have a score in it. */
  readonly people: number
  /** Undefined if nobody has. */
  readonly spread: Spread | undefined
}

/** Figures about several people together. */
export type Group = {
  readonly people: number
  /** How many people have each placing, and how many have none. */
  readonly placings: { readonly [placing in Placing | 'unclear']: number }
  /** The positions of all people with a verdict, 0 to 1, in the given order. */
  readonly positions: readonly number[]
  /** One entry for each trait, in the model's order. */
  readonly traits: readonly TraitSpread[]
}

/**
 * The figures of a group, of any number of people. They name nobody, but in a small group they may
 * still reveal what one person answered.
 */
export function groupOf(model: Model, summaries: readonly Summary[]): Group {
  const placings = Object.fromEntries(
    [...PLACINGS, 'unclear' as const].map((placing) => [placing, 0])
  ) as Record<Placing | 'unclear', number>
  for (const { placing } of summaries) placings[placing]++
  return {
    people: summaries.length,
    placings,
    positions: summaries.flatMap(({ position }) => position ?? []),
    traits: model.traits.map(({ id }, index) => {
      const scores = summaries.flatMap(({ scores }) => scores[index] ?? [])
      return { trait: id, people: scores.length, spread: spreadOf(scores) }
    })
  }
}

/**
 * The five figures of a box plot; undefined for no scores. The quartiles are interpolated linearly
 * (Hyndman & Fan 1996, type 7, as in spreadsheets).
 */
export function spreadOf(scores: readonly number[]): Spread | undefined {
  const sorted = [...scores].sort((first, second) => first - second)
  const [least] = sorted
  if (least === undefined) return undefined
  const quantile = (share: number): number => {
    // Between two indexes, each of the two scores counts by how near its index is.
    const exactIndex = share * (sorted.length - 1)
    const nearness = (index: number): number => Math.max(0, 1 - Math.abs(index - exactIndex))
    return sorted.reduce((sum, score, index) => sum + score * nearness(index), 0)
  }
  return {
    least,
    lower: quantile(0.25),
    median: quantile(0.5),
    upper: quantile(0.75),
    most: quantile(1)
  }
}
