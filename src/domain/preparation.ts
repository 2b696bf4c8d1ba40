import type { Role } from './roles.ts'

/** How much preparation a role takes, or a person looks for: three groups of O*NET job zones. */
export const PREPARATIONS = ['little', 'medium', 'considerable'] as const

export type Preparation = (typeof PREPARATIONS)[number]

/**
 * The preparation of a role: little for O*NET job zones 1 and 2, medium for 3, considerable for 4
 * and 5.
 */
export function preparationFor({ zone }: Pick<Role, 'zone'>): Preparation {
  if (zone <= 2) return 'little'
  return zone === 3 ? 'medium' : 'considerable'
}
