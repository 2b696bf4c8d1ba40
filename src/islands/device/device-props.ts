import type { UiText } from '#content-reader/text-types'

/** The data that the page about stored data gives to its island. */
export type DeviceProps = {
  readonly text: UiText['device']['island']
  /** The slots of the questions, without tie-breakers. */
  readonly slots: readonly number[]
  /** Paths of the pages that use what is stored. */
  readonly paths: { readonly quiz: string; readonly caseload: string; readonly shortlist: string }
}
