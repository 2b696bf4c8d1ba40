import type { UiText } from '#content-reader/text-types'
import type { FilterableRole } from '#stores/role-filter'

type Text = UiText['roles']

/** The texts of the role filter, and the data that it filters by. */
export type RolesProps = Pick<Text['filter'], 'count' | 'none'> &
  Pick<Text['picture'], 'family'> & {
    readonly families: readonly string[]
    /** All roles, by id. */
    readonly roles: Readonly<Record<string, FilterableRole>>
  }
