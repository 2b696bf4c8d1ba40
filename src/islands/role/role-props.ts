import type { UiText, Words } from '#content-reader/text-types'
import type { Side } from '#domain/model'
import type { ModelRows } from '../model-rows.ts'

/** What stands about the bars of a role. */
export type RoleText = UiText['role']['bars']

/** One trait of a role: its name and ends, and the percentile of the role among office jobs. */
export type RoleTrait = Pick<Words['traits'][string], 'name' | 'low' | 'high'> & {
  readonly id: string
  readonly side: Side
  readonly percentile: number
  /** In standard deviations, as the domain compares it. */
  readonly figure: number
}

/** Everything that the picture of a role is made of. */
export type RoleProps = {
  readonly text: RoleText
  readonly traits: readonly RoleTrait[]
  readonly contact: number
  readonly model: ModelRows
  /** Address of the result page. */
  readonly result: string
}
