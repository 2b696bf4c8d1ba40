import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Quiz as QuizStore } from '#stores/quiz'
import { Notices } from './notices.tsx'
import { OneTapSwitch } from './one-tap-switch.tsx'
import { OtherScreen } from './other-screen.tsx'
import { Progress } from './progress.tsx'
import { Question } from './question.tsx'
import type { QuizProps } from './quiz-props.ts'

type Props = {
  readonly quiz: QuizStore
  readonly props: QuizProps
  /** Navigates to the result for a code. */
  readonly goToResult: (code: string) => void
  /**
   * For a quiz inside another page: it never scrolls that page, and takes the focus only after the
   * visitor has moved to another question.
   */
  readonly quietStart?: boolean
  /** Content above the quiz. */
  readonly before?: ComponentChildren
}

/**
 * The quiz: one question at a time, then the closing screen if `$at` is past the last question. On a
 * device with answers from an earlier visit it begins with the arrival screen.
 */
export function Quiz({ quiz, props, goToResult, quietStart = false, before }: Props) {
  const at = useStore(quiz.$at)
  const startedAt = useRef(at)
  const moved = useRef(false)
  const arrival = useStore(quiz.$arrival)
  const arrivedWith = useRef(arrival)
  moved.current ||= at !== startedAt.current || arrival !== arrivedWith.current
  const focused = moved.current || (at > 0 && !quietStart)
  useLayoutEffect(() => {
    document.body.classList.toggle('under-way', at > 0 || arrival !== undefined)
    if (at > 0 && !quietStart) scrollTo(0, 0)
  }, [at, arrival, quietStart])

  const statement = props.statements[at]
  // Said before the first answer (WCAG 3.2.2). Afterwards the space above goes to the statement; in a
  // host's page the switch stays, so that the answers do not move from under a finger.
  const switchAbove = (at === 0 || quietStart) && !arrival && statement !== undefined
  return (
    <div id="quiz">
      {before}
      {switchAbove && <OneTapSwitch quiz={quiz} text={props.text} />}
      {!arrival && <Progress text={props.text} at={at} total={props.slots.length} />}
      <Notices quiz={quiz} text={props.text} />
      {arrival || statement === undefined ? (
        <OtherScreen
          arrival={arrival}
          quiz={quiz}
          text={props.text}
          focused={focused && !(arrival && quietStart)}
          goToResult={goToResult}
        />
      ) : (
        <Question
          at={at}
          statement={statement}
          quiz={quiz}
          props={props}
          focused={focused}
          switchBelow={!switchAbove}
        />
      )}
    </div>
  )
}
