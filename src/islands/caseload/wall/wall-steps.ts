import type { Group, TraitSpread } from '#domain/caseload/group'
import type { Candidate } from '#domain/caseload/pair-numbers'
import { type Pair, pairCardsOf } from '#domain/caseload/pairs'
import { type Prompt, promptsFor } from '#domain/caseload/prompts'
import { shownFigures } from '#domain/caseload/shown-figures'

/** So many traits, and so many pairs, can be read from eight metres on one screen. */
const TRAITS_ON_SCREEN = 4
const PAIRS_ON_SCREEN = 24

/** The number of a screen among several of the same kind, from 1. */
type Part = { readonly at: number; readonly all: number }

/** One screen of the wall, with the figures that it may show. */
export type WallStep =
  /** Says why a small group sees no figures. */
  | { readonly kind: 'few' }
  /** `count` people have a verdict; `unclear` have none. */
  | {
      readonly kind: 'plan'
      readonly dots: boolean
      readonly count: number
      readonly unclear: number
    }
  | { readonly kind: 'verdicts'; readonly placings: Group['placings'] }
  | ({ readonly kind: 'traits'; readonly traits: readonly TraitSpread[] } & Part)
  | ({ readonly kind: 'prompt'; readonly prompt: Prompt } & Part)
  | ({ readonly kind: 'differing' | 'alike'; readonly pairs: readonly Pair[] } & Part)

/**
 * The screens of the wall in their order: dots, verdicts, traits, prompts, pairs. A small group has no
 * screens with figures. Without pair cards, there are no screens of pairs.
 */
export function wallSteps(group: Group, people: readonly Candidate[]): readonly WallStep[] {
  const { placings, dots, traits } = shownFigures(group)
  const prompts = promptsFor(
    group,
    people.map(({ summary }) => summary)
  )
  const cards = pairCardsOf(people)
  const pairSteps = (kind: 'differing' | 'alike'): readonly WallStep[] =>
    cards.kind === 'paired'
      ? inParts(cards[kind], PAIRS_ON_SCREEN).map(({ items, ...part }) => ({
          kind,
          pairs: items,
          ...part
        }))
      : []
  const figures: readonly WallStep[] = placings
    ? [
        { kind: 'plan', dots, count: group.positions.length, unclear: placings.unclear },
        { kind: 'verdicts', placings },
        ...inParts(traits, TRAITS_ON_SCREEN).map(({ items, ...part }) => ({
          kind: 'traits' as const,
          traits: items,
          ...part
        }))
      ]
    : [{ kind: 'few' }]
  return [
    ...figures,
    ...prompts.map((prompt, index) => ({
      kind: 'prompt' as const,
      prompt,
      at: index + 1,
      all: prompts.length
    })),
    ...pairSteps('differing'),
    ...pairSteps('alike')
  ]
}

/** Divides a list into parts that are equally long but for one, and none longer than `most`. */
function inParts<Item>(
  list: readonly Item[],
  most: number
): readonly (Part & { readonly items: readonly Item[] })[] {
  const all = Math.ceil(list.length / most)
  const length = Math.ceil(list.length / all)
  return Array.from({ length: all }, (_, index) => ({
    at: index + 1,
    all,
    items: list.slice(index * length, (index + 1) * length)
  }))
}
