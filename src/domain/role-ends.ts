import { roleFigure, type Role } from './roles.ts'
import { THIRD, type TraitEnd } from './score.ts'

/**
 * The ends of traits at which a role stands out among office jobs: outside the middle third of them.
 * `traits` are the ids of the traits to look at; the ends keep their order.
 */
export function roleEnds(
  role: Pick<Role, 'figures'>,
  traits: readonly string[]
): readonly TraitEnd[] {
  return traits.flatMap((trait): readonly TraitEnd[] => {
    const figure = roleFigure(role, trait)
    return Math.abs(figure) < THIRD ? [] : [{ trait, pole: figure > 0 ? 'high' : 'low' }]
  })
}
