import { frontIndex } from './front-index.ts'
import type { Answers, Model } from './model.ts'
import { likenessOf, type RoleBand } from './likeness.ts'
import { normalShareBelow } from './normal.ts'
import { roleDistance } from './role-distance.ts'
import { type Role, roleFigure } from './roles.ts'
import { BAND, scoredTraits, scoreTraits, type TraitScore } from './score.ts'
import { FEWEST_TRAITS } from './verdict.ts'

/** How far a person's score in a trait is from the role's figure, in words. */
export const CLOSENESSES = ['near', 'apart', 'far'] as const

export type Closeness = (typeof CLOSENESSES)[number]

/** In standard deviations: up to `NEAR` is near, `FAR` or more is far. */
const NEAR = 0.6
const FAR = 1.3

/**
 * A person's score in one trait, as a share of people (0 to 1), and how near it is to the role's
 * figure.
 */
export type TraitComparison =
  | { readonly kind: 'absent'; readonly trait: string }
  | {
      readonly kind: 'scored'
      readonly trait: string
      /** The share of people who score lower, then the ends of its 80 % band. */
      readonly at: number
      readonly from: number
      readonly to: number
      readonly closeness: Closeness
    }

export type Comparison = {
  /** One entry a trait, in the model's order. */
  readonly traits: readonly TraitComparison[]
  /**
   * The overall likeness; `none` if they are too different, `unclear` with fewer than
   * `FEWEST_TRAITS` scored traits.
   */
  readonly likeness: RoleBand | 'none' | 'unclear'
}

/**
 * Compares a person's answers with a role, in each trait and overall. It does not check
 * whether the answers are careless.
 */
export function compareWith(model: Model, answers: Answers, role: Role): Comparison {
  const profile = scoreTraits(model, answers)
  const enough = scoredTraits(profile).length >= FEWEST_TRAITS
  return {
    traits: profile.map((entry) => compareTrait(entry, role)),
    likeness: enough
      ? (likenessOf(
          model,
          profile,
          role,
          roleDistance(profile, frontIndex(model, profile), role)
        ) ?? 'none')
      : 'unclear'
  }
}

function compareTrait(entry: TraitScore, role: Role): TraitComparison {
  const trait = entry.trait.id
  if (entry.kind === 'absent') return { kind: 'absent', trait }
  const margin = BAND * Math.sqrt(1 - entry.reliability)
  return {
    kind: 'scored',
    trait,
    at: normalShareBelow(entry.z),
    from: normalShareBelow(entry.z - margin),
    to: normalShareBelow(entry.z + margin),
    closeness: closenessOf(Math.abs(entry.z - roleFigure(role, trait)))
  }
}

function closenessOf(difference: number): Closeness {
  if (difference <= NEAR) return 'near'
  return difference < FAR ? 'apart' : 'far'
}
