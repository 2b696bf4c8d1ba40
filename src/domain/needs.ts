import { type Profile, scoredTraits } from './score.ts'

const MOST_NEEDS = 3

/** A trait in which the person stands out, and the end of it. */
export type Need = { readonly trait: string; readonly pole: 'high' | 'low' }

/**
 * What this person needs most from a workplace: the traits outside the middle third of people, the
 * furthest from the norm first, three at most.
 */
export function needsOf(profile: Profile): readonly Need[] {
  return [...scoredTraits(profile)]
    .sort((first, second) => Math.abs(second.z) - Math.abs(first.z))
    .flatMap(({ trait, level }) => (level === 'middle' ? [] : [{ trait: trait.id, pole: level }]))
    .slice(0, MOST_NEEDS)
}
