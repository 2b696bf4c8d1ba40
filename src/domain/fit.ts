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
/**
 * From this difference on, in standard deviations, the result must say where a role does not fit.
 */
const FAR = 1.3

/** In which traits a role and a person agree, and in which they differ most. */
export type Fit = {
  /** Ends of traits at which both stand out, the strongest first; two at most. */
  readonly alike: readonly TraitEnd[]
  /**
   * The role's end of the trait in which the person differs most from it; undefined if none differs
   * much.
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
    .filter(({ far, against }) => far >= THIRD && against >= FAR)
    .sort((first, second) => second.against - first.against)
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
 * how far both do, and `against` how far the role exceeds a person who does not stand out that way,
 * all in standard deviations. `common` is 0 unless the score is on the same side of the middle of
 * the scale: if most people agree, an answer in the middle is below the norm, but does not mean the
 * opposite.
 */
function endsOf({ trait, z, score }: ScoredTrait, role: Role) {
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
    against: along < THIRD ? far - along : 0
  }
}
