import type { Quiz } from '#stores/quiz'
import { Finish } from './finish.tsx'
import { Notices } from './notices.tsx'
import { Progress } from './progress.tsx'
import { QuestionForm } from './question-form.tsx'
import type { QuizProps } from './quiz-text.ts'

type Props = QuizProps & { readonly quiz: Quiz; readonly finishAt: (code: string) => void }

/** The quiz: one question a screen, and a last word where there is one. */
export function QuizView({ quiz, finishAt, ...props }: Props) {
  const at = quiz.$at.get()
  const statement = props.statements[at]
  return (
    <div id="quiz">
      <Progress at={at} total={props.slots.length} text={props.text} />
      <Notices quiz={quiz} text={props.text} />
      {statement === undefined ? (
        <Finish quiz={quiz} text={props.text} finishAt={finishAt} />
      ) : (
        <QuestionForm at={at} statement={statement} quiz={quiz} props={props} />
      )}
    </div>
  )
}
