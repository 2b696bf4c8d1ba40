import { type Profile, scoredTraits } from './score.ts'

const MOST_NEEDS = 3

/** A trait in which the person stands out, and which end of it they stand at. */
export type Need = { readonly trait: string; readonly pole: 'high' | 'low' }

/** What this person needs most from a workplace: the traits outside the middle third, furthest first. */
export function needsOf(profile: Profile): readonly Need[] {
  return [...scoredTraits(profile)]
    .sort((one, other) => Math.abs(other.z) - Math.abs(one.z))
    .flatMap(({ trait, level }) => (level === 'middle' ? [] : [{ trait: trait.id, pole: level }]))
    .slice(0, MOST_NEEDS)
}
