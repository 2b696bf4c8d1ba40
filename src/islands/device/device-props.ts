import type { UiText } from '#content-reader/text-types'

/** The data that the page about stored data gives to its island. */
export type DeviceProps = {
  readonly text: UiText['device']['island']
  /** The slots of the questions, without tie-breakers. */
  readonly slots: readonly number[]
  /** Path of the quiz. */
  readonly quiz: string
  /** Path of the caseload page. */
  readonly caseload: string
}
