import type { UiText } from '#content-reader/text-types'
import type { FilterableRole } from '#stores/role-filter'

type Text = UiText['roles']

/** What the filter of the library says and knows. */
export type RolesProps = Pick<Text['filter'], 'count' | 'none'> &
  Pick<Text['picture'], 'family'> & {
    readonly families: readonly string[]
    /** By id. */
    readonly roles: Readonly<Record<string, FilterableRole>>
  }
