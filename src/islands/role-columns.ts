import type { Model } from '#domain/model'
import { CUSTOMERS, type Role } from '#domain/roles'

/** A role with its name in the visitor's language. */
export type NamedRole = Role & { readonly name: string }

/**
 * The roles of the library in few bytes, as pages hand them to their scripts: column by column, because alike things pack best next to
 * each other. One entry a role, in the library's order.
 */
export type RoleColumns = {
  readonly ids: readonly string[]
  readonly names: readonly string[]
  /** The model's traits a role, a letter each: `MIDDLE`, and a letter further for each tenth of a standard deviation. */
  readonly figures: string
  /** A letter a role: `ZERO` for no contact at all. */
  readonly contacts: string
  /** Whom it serves and its zone: a letter a role. */
  readonly kinds: string
  /** Its family: a letter a role. */
  readonly families: string
}

/** Figures go from −2.3 to 2.3: from `@` to `n`, letters that need no escape but one. */
const MIDDLE = 'W'
const FIRST = 'A'
/** One more than the highest zone. */
const ZONES = 6
/** Contact goes from 0 to 100: from a space to the letters behind the alphabet. */
const ZERO = ' '

export function rolesToColumns(
  { traits }: Model,
  families: readonly string[],
  roles: readonly NamedRole[]
): RoleColumns {
  const kind = ({ customers, zone }: Role): string =>
    letter(FIRST, ZONES * CUSTOMERS.indexOf(customers) + zone)
  return {
    ids: roles.map(({ id }) => id),
    contacts: roles.map(({ contact }) => letter(ZERO, contact)).join(''),
    families: roles.map(({ family }) => letter(FIRST, families.indexOf(family))).join(''),
    figures: roles
      .flatMap(({ figures }) => traits.map(({ id }) => letter(MIDDLE, 10 * (figures[id] ?? 0))))
      .join(''),
    names: roles.map(({ name }) => name),
    kinds: roles.map(kind).join('')
  }
}

/**
 * The roles that the columns were made of; figures have one decimal, as the library's have. `families` are what families shall be
 * called here, in the library's order: their ids, or their names.
 */
export function rolesFromColumns(
  { traits }: Model,
  families: readonly string[],
  { ids, names, figures, contacts, kinds, families: familyLetters }: RoleColumns
): readonly NamedRole[] {
  return ids.map((id, at) => ({
    id,
    name: names[at] ?? id,
    figures: Object.fromEntries(
      traits.map((trait, place) => [
        trait.id,
        valueAt(figures, MIDDLE, at * traits.length + place) / 10
      ])
    ),
    contact: valueAt(contacts, ZERO, at),
    customers: CUSTOMERS[Math.floor(valueAt(kinds, FIRST, at) / ZONES)] ?? 'outside',
    zone: valueAt(kinds, FIRST, at) % ZONES,
    family: families[valueAt(familyLetters, FIRST, at)] ?? ''
  }))
}

function letter(zero: string, value: number): string {
  return String.fromCharCode(zero.charCodeAt(0) + Math.round(value))
}

function valueAt(letters: string, zero: string, at: number): number {
  return letters.charCodeAt(at) - zero.charCodeAt(0)
}
