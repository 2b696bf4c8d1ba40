import { frontIndex } from '#domain/front-index'
import { nearRoles } from '#domain/near-roles'
import type { Placing } from '#domain/placing'
import type { Role } from '#domain/roles'
import { scoreTraits } from '#domain/score'
import { answersFrom, type ByTrait } from './answers.ts'
import { smallModel } from './small-model.ts'

/**
 * The near roles of a person who is average in every trait but the given ones, for the given
 * placing, whatever the verdict on their answers would be.
 */
export function nearTo(library: readonly Role[], placing: Placing = 'front', given: ByTrait = {}) {
  const average = [3, 3] as const
  const profile = scoreTraits(
    smallModel,
    answersFrom(smallModel, {
      ...{ meeting: average, hearing: average, order: average },
      ...{ quiet: average, freedom: average },
      ...given
    })
  )
  return nearRoles(
    smallModel,
    profile,
    { placing, index: frontIndex(smallModel, profile) },
    library
  )
}

export function idsOf(near: ReturnType<typeof nearRoles>): readonly string[] {
  return near.map(({ role: { id } }) => id)
}
