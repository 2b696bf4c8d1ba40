import { type Role, roleFigure } from './roles.ts'
import { type Profile, type ScoredTrait, scoredTraits, THIRD } from './score.ts'

const MOST_ALIKE = 2
/** So many standard deviations between a person and a role are too many to pass over in silence. */
const FAR = 1.3
/** Of the scale of answers. */
const MIDDLE = 50

/** An end of a trait. */
export type TraitEnd = { readonly trait: string; readonly pole: 'high' | 'low' }

/** Why a role resembles a person, and where it does not, made from the person's own traits. */
export type Fit = {
  /** Where both stand out the same way, what stands out most first; two at most. */
  readonly alike: readonly TraitEnd[]
  /** What the role asks for most that the person has not got, if anything: its own end of the trait. */
  readonly unlike: TraitEnd | undefined
}

/** Holds a role beside a profile. Only what stands out, in a person or in a role, is a reason for anything. */
export function fitOf(profile: Profile, role: Role): Fit {
  const ends = scoredTraits(profile).map((entry) => endsOf(entry, role))
  const [furthest] = ends
    .filter(({ far, against }) => far >= THIRD && against >= FAR)
    .sort((one, other) => other.against - one.against)
  return {
    alike: ends
      .filter(({ common }) => common >= THIRD)
      .sort((one, other) => other.common - one.common)
      .slice(0, MOST_ALIKE)
      .map(({ trait, pole }) => ({ trait, pole })),
    unlike: furthest && { trait: furthest.trait, pole: furthest.pole }
  }
}

/**
 * How far both stand out to the role's side, and how far the role goes beyond somebody who doesn't, in standard deviations. A side
 * is common only if the answers name it too: where most people agree, “it depends” is little, but no liking for the opposite.
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
