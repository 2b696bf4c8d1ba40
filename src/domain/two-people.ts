import type { Answers, Model } from './model.ts'
import { nearRoles } from './near-roles.ts'
import { type Reading, readingOf } from './reading.ts'
import type { Role } from './roles.ts'
import type { ScoredTrait } from './score.ts'

/** How two people compare in one trait. */
export type TwoScores = {
  readonly trait: string
  readonly first: ScoredTrait
  readonly second: ScoredTrait
  /**
   * Who scores higher; undefined if the difference is within what two sittings of one person may
   * differ by, so that nothing can be said.
   */
  readonly higher: 'first' | 'second' | undefined
}

/** Two people side by side. */
export type TwoPeople<R extends Role = Role> = {
  readonly first: Reading
  readonly second: Reading
  /** The traits that both have, those with the greatest differences first. */
  readonly traits: readonly TwoScores[]
  /** The other traits, in the model's order: one of the two has too few answers there. */
  readonly notCompared: readonly string[]
  /** Roles that are near both, in the library's order; empty without two verdicts. */
  readonly roles: readonly R[]
}

/**
 * Compares the answers of two people. Exchanging them exchanges `first` and `second` and changes
 * nothing else. Two scores differ if the difference is greater than the 80 % band of a difference: the
 * square root of the sum of both squared margins.
 */
export function compareTwo<R extends Role>(
  model: Model,
  roles: readonly R[],
  one: Answers,
  other: Answers
): TwoPeople<R> {
  const first = readingOf(model, one)
  const second = readingOf(model, other)
  const traits = first.profile.flatMap((entry): readonly TwoScores[] => {
    const counterpart = second.profile.find(({ trait }) => trait.id === entry.trait.id)
    if (entry.kind === 'absent' || counterpart?.kind !== 'scored') return []
    const difference = entry.score - counterpart.score
    const differs = Math.abs(difference) > Math.sqrt(entry.margin ** 2 + counterpart.margin ** 2)
    return [
      {
        trait: entry.trait.id,
        first: entry,
        second: counterpart,
        higher: differs ? (difference > 0 ? 'first' : 'second') : undefined
      }
    ]
  })
  const compared = traits.map(({ trait }) => trait)
  const nearSecond = nearFor(model, second, roles)
  return {
    first,
    second,
    traits: [...traits].sort((a, b) => apart(b) - apart(a)),
    notCompared: model.traits.map(({ id }) => id).filter((id) => !compared.includes(id)),
    roles: nearFor(model, first, roles).filter(({ id }) =>
      nearSecond.some((role) => role.id === id)
    )
  }
}

function apart({ first, second }: TwoScores): number {
  return Math.abs(first.z - second.z)
}

/** The near roles of a reading, in the order of `roles`. */
function nearFor<R extends Role>(
  model: Model,
  { profile, outcome }: Reading,
  roles: readonly R[]
): readonly R[] {
  if (outcome.kind === 'unclear') return []
  const near = nearRoles(model, profile, outcome, roles)
  return roles.filter(({ id }) => near.some(({ role }) => role.id === id))
}
