import { frontIndex } from './front-index.ts'
import type { Answers, Model } from './model.ts'
import { likenessOf, type RoleBand } from './likeness.ts'
import { normalShareBelow } from './normal.ts'
import { roleDistance } from './role-distance.ts'
import { type Role, roleFigure } from './roles.ts'
import { BAND, scoredTraits, scoreTraits, type TraitScore } from './score.ts'
import { FEWEST_TRAITS } from './verdict.ts'

/** How far a person's trait lies from what a role asks for. */
export const CLOSENESSES = ['near', 'apart', 'far'] as const

export type Closeness = (typeof CLOSENESSES)[number]

/** In standard deviations: up to here near, and from there on far. */
const NEAR = 0.6
const FAR = 1.3

/** Where a person stands beside a role in one trait, as shares of people (0 to 1). */
export type TraitComparison =
  | { readonly kind: 'absent'; readonly trait: string }
  | {
      readonly kind: 'scored'
      readonly trait: string
      /** How many people score lower, and the 80 % band about it. */
      readonly at: number
      readonly from: number
      readonly to: number
      readonly closeness: Closeness
    }

export type Comparison = {
  /** One entry a trait, in the model's order. */
  readonly traits: readonly TraitComparison[]
  /** How alike they are all in all; `none` where no band fits, `unclear` with too few traits. */
  readonly likeness: RoleBand | 'none' | 'unclear'
}

/** A person's answers beside what a role asks for, trait by trait and all in all. */
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

function closenessOf(apart: number): Closeness {
  if (apart <= NEAR) return 'near'
  return apart < FAR ? 'apart' : 'far'
}
