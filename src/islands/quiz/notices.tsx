import { useStore } from '@nanostores/preact'
import type { Quiz } from '#stores/quiz'
import type { QuizText } from './quiz-props.ts'

type Props = { readonly quiz: Quiz; readonly text: QuizText }

/** Above a question: the offer to undo the deletion of the answers, for ten seconds. */
export function Notices({ quiz, text }: Props) {
  const discarded = useStore(quiz.$discarded)
  return (
    <div role="status" class="notices">
      {discarded && (
        <p class="notice">
          {text.discarded}{' '}
          <button type="button" class="quiet" onClick={quiz.undo}>
            {text.undo}
          </button>
        </p>
      )}
    </div>
  )
}
