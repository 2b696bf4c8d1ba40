import type { UiText } from '#content-reader/text-types'
import type { Country } from '#i18n/countries'
import type { ModelRows } from '../model-rows.ts'
import type { ResultWords } from '../result/result-props.ts'
import type { RoleColumns } from '../role-columns.ts'
import type { Rooms } from '../rooms.ts'

/** The data that the page for two people gives to its island. */
export type TwoProps = {
  readonly text: UiText['two']['island']
  readonly problems: UiText['codeProblems']
  readonly words: Pick<ResultWords, 'traits' | 'placings'>
  readonly unclear: string
  readonly model: ModelRows
  readonly roles: RoleColumns
  readonly families: readonly string[]
  readonly country: Country
  readonly rooms: Rooms
  /** `role` has the placeholder `{role}`. */
  readonly paths: { readonly quiz: string; readonly role: string }
}
