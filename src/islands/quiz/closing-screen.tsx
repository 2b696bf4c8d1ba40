import { useLayoutEffect, useRef } from 'preact/hooks'
import { fill } from '#i18n/fill'
import type { Quiz } from '#stores/quiz'
import { ChangingText } from '../shared/changing-text.tsx'
import type { ScreensText } from './quiz-props.ts'

type Props = {
  readonly quiz: Quiz
  readonly text: ScreensText['closing']
  /** Whether the heading takes the focus when it appears. */
  readonly focused: boolean
  /** Navigates to the result for a code. */
  readonly goToResult: (code: string) => void
}

/**
 * The screen after the last question if questions were skipped or the answers were too quick: buttons
 * that lead to the skipped questions, and a warning about quick answers.
 */
export function ClosingScreen({ quiz, text, focused, goToResult }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (focused) heading.current?.focus({ preventScroll: true })
  }, [focused])
  const { skipped, quick } = quiz.checkAnswers()
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {text.heading}
      </h2>
      {quick && <p class="notice">{text.quick}</p>}
      {skipped.length > 0 && (
        <p>
          <ChangingText>{fill(text.skipped, { count: skipped.length })}</ChangingText>
        </p>
      )}
      <p class="buttons">
        {skipped.map((at) => (
          <button key={at} type="button" class="quiet" onClick={() => quiz.goTo(at)}>
            <ChangingText>{fill(text.toSkipped, { n: at + 1 })}</ChangingText>
          </button>
        ))}
      </p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => goToResult(quiz.code())}>
          {text.seeResult}
        </button>
      </p>
      <p class="buttons">
        <button type="button" class="quiet" onClick={() => quiz.goTo(quiz.$at.get() - 1)}>
          {text.back}
        </button>
        <button type="button" class="quiet" onClick={quiz.startOver}>
          {text.startOver}
        </button>
      </p>
    </>
  )
}
