import type { Model } from '#domain/model'
import type { RoleRow, ShownRole } from './result-text.ts'

/** Roles as the domain knows them, from the rows that the page sends. */
export function rolesFromRows({ traits }: Model, rows: readonly RoleRow[]): readonly ShownRole[] {
  return rows.map(([id, family, customers, contact, ...figures]) => ({
    id,
    family,
    customers,
    contact,
    figures: Object.fromEntries(traits.map((trait, at) => [trait.id, figures[at] ?? 0]))
  }))
}
