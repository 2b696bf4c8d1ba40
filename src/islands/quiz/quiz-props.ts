import type { UiText, Words } from '#content-reader/text-types'

type Text = UiText['quiz']['island']

/** The texts of the quiz in the visitor's language, without those that lazy parts bring. */
export type QuizText = Omit<Text, 'arrival' | 'closing'>

/** The texts of the screens before and after the questions, which a lazy part brings. */
export type ScreensText = Pick<Text, 'arrival' | 'closing'>

/**
 * The data that a page gives to the quiz. `statements` and `slots` are in the order of the
 * questions.
 */
export type QuizProps = Pick<Words, 'scale'> & {
  readonly text: QuizText
  readonly statements: readonly string[]
  readonly slots: readonly number[]
  /** Code of the other language, in which statements can also be shown. */
  readonly other: string
  /** Path of the result page; the result code becomes its fragment. */
  readonly result: string
}
