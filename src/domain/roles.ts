import type { Model } from './model.ts'
import type { Preparation } from './preparation.ts'

/** Whom a role serves: people from outside, colleagues (`inside`), or both. */
export const CUSTOMERS = ['outside', 'inside', 'both'] as const

export type Customers = (typeof CUSTOMERS)[number]

export type Role = {
  readonly id: string
  readonly family: string
  /** How much preparation the role takes, in the country that the page is about. */
  readonly preparation: Preparation
  readonly customers: Customers
  /** Contact with people from outside, 0–100: O*NET's "Deal With External Customers". */
  readonly contact: number
  /**
   * What the role asks for in each trait, by trait id: standard deviations from the mean of 274
   * office occupations (`figureOf` a percentile).
   */
  readonly figures: Readonly<Record<string, number>>
}

/** All sides of roles, from front to back. */
export const ROLE_SIDES = ['front', 'between', 'back'] as const

export type RoleSide = (typeof ROLE_SIDES)[number]

/** The only part of the model that is needed here: which trait is about people. */
type PeopleTrait = Pick<Model, 'peopleTrait'>

/**
 * A role is front from the first contact on, and back up to the second. The test of the index
 * against the shipped roles uses the same limits.
 */
export const FRONT_CONTACT = 75
export const BACK_CONTACT = 50

/** The side of a role, from nothing but its contact with people from outside. */
export function sideOf({ contact }: Pick<Role, 'contact'>): RoleSide {
  if (contact >= FRONT_CONTACT) return 'front'
  return contact > BACK_CONTACT ? 'between' : 'back'
}

/**
 * Whether a role is mainly about people who are colleagues, as in HR, training or IT support: it
 * serves colleagues, is not on the front side, and has as much contact with people as at least half
 * of the office occupations.
 */
export function isInsidePeopleRole({ peopleTrait }: PeopleTrait, role: Role): boolean {
  return (
    role.customers !== 'outside' && sideOf(role) !== 'front' && roleFigure(role, peopleTrait) >= 0
  )
}

/** Whether a role has something of both sides, so that it suits a verdict in between. */
export function isHybrid(model: PeopleTrait, role: Role): boolean {
  return sideOf(role) === 'between' || isInsidePeopleRole(model, role)
}

/** A role's figure for a trait, in standard deviations; 0, the mean, if it has none. */
export function roleFigure(role: Pick<Role, 'figures'>, trait: string): number {
  return role.figures[trait] ?? 0
}
