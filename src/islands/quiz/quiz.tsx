import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Quiz as QuizStore } from '#stores/quiz'
import { ClosingScreen } from './closing-screen.tsx'
import { Notices } from './notices.tsx'
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

/** The quiz: one question at a time, then the closing screen if `$at` is past the last question. */
export function Quiz({ quiz, props, goToResult, quietStart = false, before }: Props) {
  const at = useStore(quiz.$at)
  const startedAt = useRef(at)
  const moved = useRef(false)
  moved.current ||= at !== startedAt.current
  const focused = moved.current || (at > 0 && !quietStart)
  useLayoutEffect(() => {
    document.body.classList.toggle('under-way', at > 0)
    if (at > 0 && !quietStart) scrollTo(0, 0)
  }, [at, quietStart])

  const statement = props.statements[at]
  return (
    <div id="quiz">
      {before}
      <Progress text={props.text} at={at} total={props.slots.length} />
      <Notices quiz={quiz} text={props.text} />
      {statement === undefined ? (
        <ClosingScreen quiz={quiz} text={props.text} focused={focused} goToResult={goToResult} />
      ) : (
        <Question at={at} statement={statement} quiz={quiz} props={props} focused={focused} />
      )}
    </div>
  )
}
