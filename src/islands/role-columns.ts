import type { Model } from '#domain/model'
import { PREPARATIONS, type Preparation } from '#domain/preparation'
import { CUSTOMERS, ROLE_SIDES, type Role, type RoleSide } from '#domain/roles'
import { COUNTRIES, type Country } from '#i18n/countries'

/**
 * A role with its name in the visitor's language, the side to which its trade counts it, and the
 * preparation that it takes in each country.
 */
export type NamedRole = Role & {
  readonly name: string
  readonly usualSide: RoleSide
  readonly preparations: Readonly<Record<Country, Preparation>>
}

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
   * A letter for each role: 3 × the index of its customers in `CUSTOMERS` + the index of its usual
   * side in `ROLE_SIDES`.
   */
  readonly kinds: string
  /**
   * A letter for each role: the indices of its preparations in `PREPARATIONS`, one digit of base 3
   * for each country, the first country last.
   */
  readonly preparations: string
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
  const kind = ({ customers, usualSide }: NamedRole): string =>
    letter(FIRST, 3 * CUSTOMERS.indexOf(customers) + ROLE_SIDES.indexOf(usualSide))
  const preparation = ({ preparations }: NamedRole): string =>
    letter(
      FIRST,
      COUNTRIES.reduceRight(
        (digits, country) => 3 * digits + PREPARATIONS.indexOf(preparations[country]),
        0
      )
    )
  return {
    ids: roles.map(({ id }) => id),
    contacts: roles.map(({ contact }) => letter(ZERO, contact)).join(''),
    families: roles.map(({ family }) => letter(FIRST, families.indexOf(family))).join(''),
    figures: roles
      .flatMap(({ figures }) => traits.map(({ id }) => letter(MIDDLE, 10 * (figures[id] ?? 0))))
      .join(''),
    names: roles.map(({ name }) => name),
    kinds: roles.map(kind).join(''),
    preparations: roles.map(preparation).join('')
  }
}

/**
 * Unpacks what `rolesToColumns` made; figures have one decimal, like the library's. `families` are
 * the values for `Role.family`, in the library's order: the ids of the families, or their names.
 * `country` decides which preparation is the role's. Does not validate.
 */
export function rolesFromColumns(
  { traits }: Model,
  families: readonly string[],
  { ids, names, figures, contacts, kinds, preparations, families: familyLetters }: RoleColumns,
  country: Country
): readonly NamedRole[] {
  return ids.map((id, at) => {
    const prepared = preparationsFrom(valueAt(preparations, FIRST, at))
    return {
      id,
      name: names[at] ?? id,
      figures: Object.fromEntries(
        traits.map((trait, index) => [
          trait.id,
          valueAt(figures, MIDDLE, at * traits.length + index) / 10
        ])
      ),
      contact: valueAt(contacts, ZERO, at),
      customers: CUSTOMERS[Math.floor(valueAt(kinds, FIRST, at) / 3)] ?? 'outside',
      preparation: prepared[country],
      preparations: prepared,
      usualSide: ROLE_SIDES[valueAt(kinds, FIRST, at) % 3] ?? 'between',
      family: families[valueAt(familyLetters, FIRST, at)] ?? ''
    }
  })
}

/**
 * The roles for each country, which `rolesFromColumns` unpacks once: components ask for them at each
 * rendering.
 */
export function rolesByCountry(
  model: Model,
  families: readonly string[],
  columns: RoleColumns
): (country: Country) => readonly NamedRole[] {
  const unpacked = new Map<Country, readonly NamedRole[]>()
  return (country) => {
    const roles = unpacked.get(country) ?? rolesFromColumns(model, families, columns, country)
    unpacked.set(country, roles)
    return roles
  }
}

/** The preparation in each country, from the number with one digit of base 3 for each. */
function preparationsFrom(digits: number): NamedRole['preparations'] {
  const digitAt = (place: number): Preparation =>
    PREPARATIONS[Math.floor(digits / 3 ** place) % 3] ?? 'little'
  return { us: digitAt(0), uk: digitAt(1), vietnam: digitAt(2) }
}

function letter(zero: string, value: number): string {
  return String.fromCharCode(zero.charCodeAt(0) + Math.round(value))
}

function valueAt(letters: string, zero: string, at: number): number {
  return letters.charCodeAt(at) - zero.charCodeAt(0)
}
