/** What the page about this device says. */
export type DeviceText = {
  readonly nothing: string
  readonly blocked: string
  /** `{count}`, `{total}`. */
  readonly answers: string
  /** `{language}`. */
  readonly language: string
  /** `{text}`. */
  readonly raw: string
  /** `{count}`. */
  readonly caseload: string
  readonly toCaseload: string
  readonly forget: string
  readonly forgotten: string
  readonly undo: string
  readonly toQuiz: string
}

export type DeviceProps = {
  readonly text: DeviceText
  /** The slots of the statements, tie-breakers apart. */
  readonly slots: readonly number[]
  readonly quiz: string
  readonly caseload: string
}
