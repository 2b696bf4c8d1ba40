import type { UiText, Words } from '#content-reader/text-types'
import type { Side } from '#domain/model'
import type { Role } from '#domain/roles'
import type { ModelRows } from '../model-rows.ts'

/** The texts of the bars of a role. */
export type RoleText = UiText['role']['bars']

/** One trait of a role: its name and ends, and the percentile of the role among office jobs. */
export type RoleTrait = Pick<Words['traits'][string], 'name' | 'low' | 'high'> & {
  readonly id: string
  readonly side: Side
  readonly percentile: number
  /** The role's figure in standard deviations, for the comparison. */
  readonly figure: number
}

/** The data that the page of a role gives to its island. */
export type RoleProps = {
  readonly text: RoleText
  readonly traits: readonly RoleTrait[]
  readonly contact: number
  readonly customers: Role['customers']
  readonly model: ModelRows
  readonly beside: UiText['role']['beside']
  /** Paths of other pages. */
  readonly result: string
  readonly quiz: string
}
