import { useStore } from '@nanostores/preact'
import { fill } from '#i18n/fill'
import type { Quiz } from '#stores/quiz'
import { ChangingText } from '../shared/changing-text.tsx'
import type { QuizText } from './quiz-props.ts'

type Props = { readonly quiz: Quiz; readonly text: QuizText }

/**
 * The messages above a question: an offer to resume an earlier visit, and an offer to undo the
 * deletion of the answers.
 */
export function Notices({ quiz, text }: Props) {
  const stoppedAt = useStore(quiz.$stoppedAt)
  const discarded = useStore(quiz.$discarded)
  return (
    <div role="status" class="notices">
      {stoppedAt !== undefined && (
        <div class="notice">
          <p>
            <ChangingText>{fill(text.stopped, { n: stoppedAt + 1 })}</ChangingText>
          </p>
          <p class="buttons">
            <button type="button" class="button" onClick={quiz.resume}>
              {text.resume}
            </button>
            <button type="button" class="quiet" onClick={quiz.startOver}>
              {text.startOver}
            </button>
          </p>
        </div>
      )}
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
