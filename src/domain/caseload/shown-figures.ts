import type { Group, TraitSpread } from './group.ts'

/**
 * A figure of fewer people is not shown to the group itself. Of four people, each knows one answer,
 * so a quartile or a dot of the others can often be given a name; five is the smallest group for
 * which statistical offices usually publish figures. The counsellor's own page shows them, with a
 * warning.
 */
export const SHOWN_FROM = 5

/** What of a group's figures may be shown to the group. */
export type ShownFigures = {
  /** How many people there are. */
  readonly people: number
  /** Whether the dots on the floor plan may be shown: only people with a verdict have one. */
  readonly dots: boolean
  /** Undefined for a small group. */
  readonly placings: Group['placings'] | undefined
  /** One entry for each trait, in the model's order; `spread` is undefined where few have a score. */
  readonly traits: readonly TraitSpread[]
}

/**
 * The figures that may be shown to the group itself: none in a group of fewer than `SHOWN_FROM`
 * people, and of a part of a larger group only if that part is large enough. The lowest and the
 * highest score are single people's, so do not show them, although a spread contains them.
 */
export function shownFigures({ people, positions, placings, traits }: Group): ShownFigures {
  const large = people >= SHOWN_FROM
  return {
    people,
    dots: positions.length >= SHOWN_FROM,
    placings: large ? placings : undefined,
    traits: traits.map((trait) =>
      trait.people >= SHOWN_FROM ? trait : { ...trait, spread: undefined }
    )
  }
}
