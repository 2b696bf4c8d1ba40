import { type Role, roleFigure } from './roles.ts'
import {
  MIDDLE,
  type Profile,
  type ScoredTrait,
  scoredTraits,
  THIRD,
  type TraitEnd
} from './score.ts'

const MOST_ALIKE = 2

/** In which traits a role and a person agree, and in which they differ most. */
export type Fit = {
  /** Ends of traits at which both stand out, the strongest first; two at most. */
  readonly alike: readonly TraitEnd[]
  /**
   * The role's end of the trait in which the two are furthest apart, among those in which the person
   * stands out at the other end; undefined if there is none.
   */
  readonly unlike: TraitEnd | undefined
}

/**
 * The traits in which a role and a profile agree or differ. Only traits outside the middle third of
 * people and of jobs count: being average explains nothing. Absent traits are ignored.
 */
export function fitOf(profile: Profile, role: Role): Fit {
  const ends = scoredTraits(profile).map((entry) => endsOf(entry, role))
  const [furthest] = ends
    .filter(({ far, opposite }) => far >= THIRD && opposite)
    .sort((first, second) => second.apart - first.apart)
  return {
    alike: ends
      .filter(({ common }) => common >= THIRD)
      .sort((first, second) => second.common - first.common)
      .slice(0, MOST_ALIKE)
      .map(({ trait, pole }) => ({ trait, pole })),
    unlike: furthest && { trait: furthest.trait, pole: furthest.pole }
  }
}

/**
 * One trait, compared towards the role's end of it. `far` is how far the role stands out, `common`
 * how far both do, and `apart` the distance between the two, all in standard deviations. `common` is
 * 0 unless the score is on the same side of the middle of the scale: if most people agree, an answer
 * in the middle is below the norm, but does not mean the opposite.
 */
function endsOf({ trait, z, score, end }: ScoredTrait, role: Role) {
  const figure = roleFigure(role, trait.id)
  const far = Math.abs(figure)
  const pole: TraitEnd['pole'] = figure > 0 ? 'high' : 'low'
  const along = pole === 'high' ? z : -z
  const named = pole === 'high' ? score > MIDDLE : score < MIDDLE
  return {
    trait: trait.id,
    pole,
    far,
    common: named ? Math.min(along, far) : 0,
    apart: far - along,
    opposite: end !== undefined && end !== pole
  }
}
