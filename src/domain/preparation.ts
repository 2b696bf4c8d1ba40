import type { Role } from './roles.ts'

/** How much preparation somebody has or wants, by O*NET job zone. */
export const PREPARATIONS = ['little', 'medium', 'considerable'] as const

export type Preparation = (typeof PREPARATIONS)[number]

/** The preparation that a role usually takes: zones 1 and 2, 3, 4 and 5. */
export function preparationFor({ zone }: Pick<Role, 'zone'>): Preparation {
  if (zone <= 2) return 'little'
  return zone === 3 ? 'medium' : 'considerable'
}
