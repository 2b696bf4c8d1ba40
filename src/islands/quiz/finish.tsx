import { fill } from '#i18n/fill'
import type { Quiz } from '#stores/quiz'
import type { QuizText } from './quiz-text.ts'

type Props = {
  readonly quiz: Quiz
  readonly text: QuizText
  readonly finishAt: (code: string) => void
}

/** The last word before the result: what was skipped, and whether it went too quickly to mean much. */
export function Finish({ quiz, text, finishAt }: Props) {
  const { skipped, quick } = quiz.finish()
  return (
    <>
      <h2 tabIndex={-1}>{text.finished}</h2>
      {quick && <p class="notice">{text.quick}</p>}
      {skipped.length > 0 && <p>{fill(text.skipped, { count: skipped.length })}</p>}
      <p class="buttons">
        {skipped.map((at) => (
          <button key={at} type="button" class="quiet" onClick={() => quiz.goTo(at)}>
            {fill(text.toSkipped, { n: at + 1 })}
          </button>
        ))}
      </p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => finishAt(quiz.code())}>
          {text.seeResult}
        </button>
      </p>
      <p>
        <button type="button" class="quiet" onClick={quiz.startOver}>
          {text.startOver}
        </button>
      </p>
    </>
  )
}
