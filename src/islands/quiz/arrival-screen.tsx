import { useLayoutEffect, useRef } from 'preact/hooks'
import { fill } from '#i18n/fill'
import type { Arrival } from '#stores/arrival'
import type { Quiz } from '#stores/quiz'
import { ChangingText } from '../shared/changing-text.tsx'
import type { ScreensText } from './quiz-props.ts'

type Props = {
  readonly arrival: Arrival
  readonly quiz: Quiz
  readonly text: ScreensText['arrival']
  /** Whether the heading takes the focus when it appears. */
  readonly focused: boolean
  /** Navigates to the result for a code. */
  readonly goToResult: (code: string) => void
}

/**
 * The screen for a device that has answers from an earlier visit: continue, see the result, or begin
 * anew. It shows none of the answers, because somebody else may have given them.
 */
export function ArrivalScreen({ arrival, quiz, text, focused, goToResult }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    if (focused) heading.current?.focus({ preventScroll: true })
  }, [focused])
  return (
    <section class="arrival">
      <h2 tabIndex={-1} ref={heading}>
        {text.heading}
      </h2>
      <p>
        <ChangingText>
          {arrival.kind === 'finished' ? text.finished : fill(text.stopped, { n: arrival.at + 1 })}
        </ChangingText>
      </p>
      <p class="buttons">
        {arrival.kind === 'finished' ? (
          <button type="button" class="button" onClick={() => goToResult(quiz.code())}>
            {text.seeResult}
          </button>
        ) : (
          <button type="button" class="button" onClick={quiz.resume}>
            {text.resume}
          </button>
        )}
        {arrival.kind === 'finished' && (
          <button type="button" class="quiet" onClick={quiz.resume}>
            {text.changeAnswers}
          </button>
        )}
        <button type="button" class="quiet" onClick={quiz.startOver}>
          {text.startOver}
        </button>
      </p>
      <div class="not-yours">
        <p>{text.notYours}</p>
        <button type="button" class="button" onClick={quiz.nextPerson}>
          {text.nextPerson}
        </button>
        <p class="small">{text.nextPersonLead}</p>
      </div>
    </section>
  )
}
