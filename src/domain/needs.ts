import { type Profile, scoredTraits, type TraitEnd } from './score.ts'

const MOST_NEEDS = 3

/**
 * What this person needs most from a workplace: the traits at one of whose ends they stand out,
 * the furthest from the norm first, three at most.
 */
export function needsOf(profile: Profile): readonly TraitEnd[] {
  return [...scoredTraits(profile)]
    .sort((first, second) => Math.abs(second.z) - Math.abs(first.z))
    .flatMap(({ trait, end }) => (end === undefined ? [] : [{ trait: trait.id, pole: end }]))
    .slice(0, MOST_NEEDS)
}
