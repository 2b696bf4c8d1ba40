import type { Model } from './model.ts'

/** Whom a role serves: people from outside, colleagues, or both. */
export const CUSTOMERS = ['outside', 'inside', 'both'] as const

export type Customers = (typeof CUSTOMERS)[number]

export type Role = {
  readonly id: string
  readonly family: string
  /** O*NET job zone: preparation from 1 (little) to 5 (extensive). */
  readonly zone: number
  readonly customers: Customers
  /** Outside contact, 0–100: O*NET's "Deal With External Customers". */
  readonly contact: number
  /** By trait id, in standard deviations from the mean of the 274 office occupations: `figureOf` a percentile. */
  readonly figures: Readonly<Record<string, number>>
}

/** All sides of the library, from the street to the quiet rooms. */
export const ROLE_SIDES = ['front', 'between', 'back'] as const

export type RoleSide = (typeof ROLE_SIDES)[number]

/** The part of the model that says which figure of a role is about people. */
type PeopleTrait = Pick<Model, 'peopleTrait'>

/** Contact from which a role counts as front, and up to which it counts as back: the limits that the index is tested with. */
export const FRONT_CONTACT = 75
export const BACK_CONTACT = 50

/** Where a role sits, by its contact with people from outside alone, whatever its employer calls the department. */
export function sideOf({ contact }: Pick<Role, 'contact'>): RoleSide {
  if (contact >= FRONT_CONTACT) return 'front'
  return contact > BACK_CONTACT ? 'between' : 'back'
}

/**
 * Whether a role is full of people who are colleagues: away from the counter, for customers inside, and more with people
 * than half of the office occupations. HR, training, advising, projects, helping with computers.
 */
export function isInsidePeopleRole({ peopleTrait }: PeopleTrait, role: Role): boolean {
  return (
    role.customers !== 'outside' && sideOf(role) !== 'front' && roleFigure(role, peopleTrait) >= 0
  )
}

/** Whether a role has something of both sides: what a verdict in between leads to. */
export function isHybrid(model: PeopleTrait, role: Role): boolean {
  return sideOf(role) === 'between' || isInsidePeopleRole(model, role)
}

/** A role's figure for a trait; the middle where it has none. */
export function roleFigure(role: Pick<Role, 'figures'>, trait: string): number {
  return role.figures[trait] ?? 0
}
