import type { UiText, Words } from '#content-reader/text-types'

/** What the quiz says, in the visitor's language. */
export type QuizText = UiText['quiz']['island']

/** Everything the quiz is made of, as the page hands it over. */
export type QuizProps = Pick<Words, 'scale'> & {
  readonly text: QuizText
  readonly statements: readonly string[]
  readonly slots: readonly number[]
  /** The language that statements are shown in on request. */
  readonly other: string
  /** Address of the result page; the code comes behind its `#`. */
  readonly result: string
}
