import type { FilterableRole } from '#stores/role-filter'

/** What the filter of the library says and knows. */
export type RolesProps = {
  /** `{count}` of `{total}`. */
  readonly count: string
  readonly none: string
  /** A strip of the picture in words: `{count}`, `{from}`, `{to}`. */
  readonly family: string
  readonly families: readonly string[]
  /** By id. */
  readonly roles: Readonly<Record<string, FilterableRole>>
}
