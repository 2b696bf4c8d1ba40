import style from './arrival.css?inline'
import type { Arrival } from '#stores/arrival'
import type { Quiz } from '#stores/quiz'
import { addStyle } from '../shared/add-style.ts'
import { ArrivalScreen } from './arrival-screen.tsx'
import { ClosingScreen } from './closing-screen.tsx'
import type { ScreensText } from './quiz-props.ts'

addStyle(style)

type Props = {
  /** What an earlier visit left; undefined for the closing screen. */
  readonly arrival: Arrival | undefined
  readonly quiz: Quiz
  readonly words: ScreensText
  /** Whether the heading of the screen takes the focus when it appears. */
  readonly focused: boolean
  /** Navigates to the result for a code. */
  readonly goToResult: (code: string) => void
}

/** A screen of the quiz without a question: the one before the questions, or the one after them. */
export function Screen({ arrival, words, ...props }: Props) {
  return arrival ? (
    <ArrivalScreen {...props} arrival={arrival} text={words.arrival} />
  ) : (
    <ClosingScreen {...props} text={words.closing} />
  )
}
