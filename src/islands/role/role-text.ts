import type { Closeness } from '#domain/comparison'
import type { RoleBand } from '#domain/likeness'
import type { ModelRows } from '../model-rows.ts'

type Texts<Key extends string> = { readonly [key in Key]: string }

/** What stands about the bars of a role. */
export type RoleText = Texts<'heading' | 'legend' | Closeness | 'tooFew' | 'toResult'> & {
  /** `{percentile}`. */
  readonly role: string
  /** `{share}`. */
  readonly you: string
  /** Whose answers stand beside the role. */
  readonly from: Texts<'device' | 'link'>
  readonly likeness: Texts<RoleBand | 'none' | 'unclear'>
  /** What the two marks are. */
  readonly key: Texts<'role' | 'you'>
}

/** One trait of a role: its name and ends, and the percentile of the role among office jobs. */
export type RoleTrait = Texts<'id' | 'name' | 'low' | 'high'> & {
  readonly side: 'front' | 'back'
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
