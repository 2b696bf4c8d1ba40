import type { Model } from '#domain/model'
import { PLACINGS, type Placing } from '#domain/placing'
import type { Summary } from './summary.ts'

/** How the scores of several people spread, each 0–100. */
export type Spread = {
  readonly least: number
  /** A quarter of the people lie below. */
  readonly lower: number
  readonly median: number
  /** A quarter of the people lie above. */
  readonly upper: number
  readonly most: number
}

export type TraitSpread = {
  readonly trait: string
  /** How many people have enough answers to it. */
  readonly people: number
  /** Undefined where nobody has. */
  readonly spread: Spread | undefined
}

/** What can be said of several people together. */
export type Group = {
  readonly people: number
  /** How many people each verdict has, from the street to the quiet rooms, and how many have none. */
  readonly placings: { readonly [placing in Placing | 'unclear']: number }
  /** Places between the quiet rooms (0) and the street (1), of everybody with a verdict, in the order given. */
  readonly positions: readonly number[]
  /** One entry a trait, in the model's order. */
  readonly traits: readonly TraitSpread[]
}

/** The picture of a group. Nothing in it is about one person, but with few people it is about each. */
export function groupOf(model: Model, summaries: readonly Summary[]): Group {
  const placings = Object.fromEntries(
    [...PLACINGS, 'unclear' as const].map((placing) => [placing, 0])
  ) as Record<Placing | 'unclear', number>
  for (const { placing } of summaries) placings[placing]++
  return {
    people: summaries.length,
    placings,
    positions: summaries.flatMap(({ position }) => position ?? []),
    traits: model.traits.map(({ id }, at) => {
      const scores = summaries.flatMap(({ scores }) => scores[at] ?? [])
      return { trait: id, people: scores.length, spread: spreadOf(scores) }
    })
  }
}

/** Five figures of a box plot; quartiles by linear interpolation (Hyndman & Fan 1996, type 7, as in spreadsheets). */
export function spreadOf(scores: readonly number[]): Spread | undefined {
  const sorted = [...scores].sort((one, other) => one - other)
  const [least] = sorted
  if (least === undefined) return undefined
  const at = (share: number): number => {
    const place = share * (sorted.length - 1)
    const nearness = (index: number): number => Math.max(0, 1 - Math.abs(index - place))
    return sorted.reduce((sum, score, index) => sum + score * nearness(index), 0)
  }
  return { least, lower: at(0.25), median: at(0.5), upper: at(0.75), most: at(1) }
}
