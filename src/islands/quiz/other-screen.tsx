import { useEffect } from 'preact/hooks'
import type { Arrival } from '#stores/arrival'
import type { Quiz } from '#stores/quiz'
import { useLazy } from '../shared/use-lazy.ts'
import type { QuizText, ScreensText } from './quiz-props.ts'

/** The lazy part with the screens before and after the questions. */
export type ScreensPart = typeof import('./screens.lazy.tsx') & { readonly words: ScreensText }

type Props = {
  /** What an earlier visit left; undefined for the closing screen. */
  readonly arrival: Arrival | undefined
  readonly quiz: Quiz
  readonly text: QuizText
  /** Whether the heading of the screen takes the focus when it appears. */
  readonly focused: boolean
  /** Navigates to the result for a code. */
  readonly goToResult: (code: string) => void
}

/**
 * A screen without a question, from a lazy part: the arrival screen or the closing screen. Offers to
 * try again if the part can't be fetched.
 */
export function OtherScreen({ text, ...props }: Props) {
  const { state, load } = useLazy<ScreensPart>(`${document.documentElement.lang}-screens`)
  useEffect(() => {
    load()
  }, [load])
  if (state.kind === 'loaded') {
    const { Screen, words } = state.part
    return <Screen {...props} words={words} />
  }
  if (state.kind === 'not-loaded') return null
  return (
    <p role="alert">
      <button type="button" class="quiet" onClick={load}>
        {text.notFetched}
      </button>
    </p>
  )
}
