import type { UiText } from '#content-reader/text-types'

export type DeviceProps = {
  readonly text: UiText['device']['island']
  /** The slots of the statements, tie-breakers apart. */
  readonly slots: readonly number[]
  readonly quiz: string
  readonly caseload: string
}
