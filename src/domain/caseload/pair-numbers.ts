import type { Summary } from './summary.ts'

/** A person who gets a number if they have a verdict; `id` tells people apart. */
export type Candidate = { readonly id: number; readonly summary: Summary }

/** A person with a number from 1, and their position on the floor plan. */
export type Numbered = { readonly id: number; readonly number: number; readonly position: number }

/**
 * The people with a verdict, numbered from 1. The numbers are those on the cards. They follow the
 * figures, in an order that looks random: were they in the order of the caseload, which is often the
 * register of the class, everybody could tell who is number 7. So the order of `people` decides
 * nothing. People with equal figures are numbered by their ids.
 */
export function numbered(people: readonly Candidate[]): readonly Numbered[] {
  return people
    .flatMap(({ id, summary: { position, scores } }) => {
      const figures = `${position} ${scores.join()}`
      return position === undefined ? [] : [{ id, position, figures, order: hashOf(figures) }]
    })
    .sort(
      (first, second) =>
        first.order - second.order || compare(first.figures, second.figures) || first.id - second.id
    )
    .map(({ id, position }, index) => ({ id, position, number: index + 1 }))
}

/** The 32-bit FNV-1a hash of a text in ASCII. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  }
  return hash >>> 0
}

function compare(first: string, second: string): number {
  return Number(first > second) - Number(first < second)
}
