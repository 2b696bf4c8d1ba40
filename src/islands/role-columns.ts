import type { Model } from '#domain/model'
import { PREPARATIONS } from '#domain/preparation'
import { CUSTOMERS, ROLE_SIDES, type Role, type RoleSide } from '#domain/roles'

/** A role with its name in the visitor's language, and the side to which its trade counts it. */
export type NamedRole = Role & { readonly name: string; readonly usualSide: RoleSide }

/**
 * The roles of the library in few bytes, for the props in the page. Stored by column, because similar
 * values next to each other compress best. Each column has one entry for each role, in the library's
 * order; numbers are characters, counted from a character that stands for 0.
 */
export type RoleColumns = {
  readonly ids: readonly string[]
  readonly names: readonly string[]
  /** A character for each trait of each role, in tenths of a standard deviation from `MIDDLE`. */
  readonly figures: string
  /** A character for each role: the contact from 0 to 100, counted from `ZERO`. */
  readonly contacts: string
  /**
   * A letter for each role: 9 × the index of its customers in `CUSTOMERS` + 3 × the index of its
   * preparation in `PREPARATIONS` + the index of its usual side in `ROLE_SIDES`.
   */
  readonly kinds: string
  /** A letter for each role: the index of its family. */
  readonly families: string
}

/**
 * Stands for the figure 0. Figures from −2.3 to 2.3 become `@` to `n`; JSON escapes only one of
 * them.
 */
const MIDDLE = 'W'
const FIRST = 'A'
/** Stands for the contact 0. Contact from 0 to 100 becomes U+0020 (space) to U+0084. */
const ZERO = ' '

/** Packs the roles; figures are rounded to one decimal. `families` are the ids of all families. */
export function rolesToColumns(
  { traits }: Model,
  families: readonly string[],
  roles: readonly NamedRole[]
): RoleColumns {
  const kind = ({ customers, preparation, usualSide }: NamedRole): string =>
    letter(
      FIRST,
      9 * CUSTOMERS.indexOf(customers) +
        3 * PREPARATIONS.indexOf(preparation) +
        ROLE_SIDES.indexOf(usualSide)
    )
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
 * Unpacks what `rolesToColumns` made; figures have one decimal, like the library's. `families` are
 * the values for `Role.family`, in the library's order: the ids of the families, or their names.
 * Does not validate.
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
      traits.map((trait, index) => [
        trait.id,
        valueAt(figures, MIDDLE, at * traits.length + index) / 10
      ])
    ),
    contact: valueAt(contacts, ZERO, at),
    customers: CUSTOMERS[Math.floor(valueAt(kinds, FIRST, at) / 9)] ?? 'outside',
    preparation: PREPARATIONS[Math.floor((valueAt(kinds, FIRST, at) % 9) / 3)] ?? 'little',
    usualSide: ROLE_SIDES[valueAt(kinds, FIRST, at) % 3] ?? 'between',
    family: families[valueAt(familyLetters, FIRST, at)] ?? ''
  }))
}

function letter(zero: string, value: number): string {
  return String.fromCharCode(zero.charCodeAt(0) + Math.round(value))
}

function valueAt(letters: string, zero: string, at: number): number {
  return letters.charCodeAt(at) - zero.charCodeAt(0)
}
