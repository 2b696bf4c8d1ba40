import { farApart, sideBySide } from './matching.ts'
import { type Candidate, numbered } from './pair-numbers.ts'
import { SHOWN_FROM } from './shown-figures.ts'

/**
 * A larger group is not in one room, so it gets no cards. The computation takes less than n² steps
 * and would be instant for far more people.
 */
export const MOST_PAIRED = 300

/** The numbers of people who talk with each other, ascending: two, or once three. */
export type Pair = readonly number[]

/** The card of a person: the number on it, and whom they meet. */
export type PairCard = {
  readonly id: number
  readonly number: number
  /** The numbers of those who differ from this person, ascending. */
  readonly differing: Pair
  /** The numbers of those who are like this person, ascending. */
  readonly alike: Pair
}

export type PairCards =
  | {
      readonly kind: 'paired'
      /** Everybody with a verdict, by number, from 1. */
      readonly cards: readonly PairCard[]
      /** The pairs that are far apart on the floor plan, by their smallest number. */
      readonly differing: readonly Pair[]
      /** The pairs that are neighbours on the floor plan, in the same order. */
      readonly alike: readonly Pair[]
    }
  /** Too few people have a verdict (`SHOWN_FROM`), or too many (`MOST_PAIRED`). */
  | { readonly kind: 'few' | 'many' }

/**
 * Pairs of people who differ on the floor plan, and pairs of people who are alike there. Everybody
 * with a verdict is in exactly one pair of each kind; with an odd number of people, one pair of each
 * kind is a group of three. There is no randomness, and the order of the people does not matter: the
 * same figures are always paired with the same figures. Of people with equal figures, who could
 * change places, the lower id comes first.
 */
export function pairCardsOf(people: readonly Candidate[]): PairCards {
  const everybody = numbered(people)
  if (everybody.length < SHOWN_FROM) return { kind: 'few' }
  if (everybody.length > MOST_PAIRED) return { kind: 'many' }
  // Stable: people at the same position stay in the order of their numbers.
  const sorted = [...everybody].sort((first, second) => first.position - second.position)
  const differing = inOrder(farApart(sorted))
  const alike = inOrder(sideBySide(sorted))
  return {
    kind: 'paired',
    cards: everybody.map(({ id, number }) => ({
      id,
      number,
      differing: othersIn(differing, number),
      alike: othersIn(alike, number)
    })),
    differing,
    alike
  }
}

function inOrder(groups: readonly (readonly { readonly number: number }[])[]): readonly Pair[] {
  return groups
    .map((group) => group.map(({ number }) => number).sort((first, second) => first - second))
    .sort((first, second) => Math.min(...first) - Math.min(...second))
}

function othersIn(pairs: readonly Pair[], number: number): Pair {
  return pairs.flatMap((pair) =>
    pair.includes(number) ? pair.filter((other) => other !== number) : []
  )
}
