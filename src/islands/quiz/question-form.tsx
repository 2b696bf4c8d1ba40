import { type Answer, answerAt } from '#domain/model'
import type { Quiz } from '#stores/quiz'
import type { QuizProps } from './quiz-text.ts'

const ANSWERS: readonly Answer[] = [1, 2, 3, 4, 5]

type Props = {
  readonly at: number
  readonly statement: string
  readonly quiz: Quiz
  readonly props: QuizProps
}

/**
 * One question as a real form that is never submitted: before the script has arrived, that would put an answer into the
 * address, and in a frame without `allow-forms` (WordPress) it is forbidden. Browsers must not restore an old question's
 * choice into it (`autocomplete`), because what is chosen when the script arrives counts.
 */
export function QuestionForm({ at, statement, quiz, props }: Props) {
  const { text, scale, slots, other } = props
  const answers = quiz.$answers.get()
  const missing = quiz.$missing.get()
  const translated = quiz.$translated.get()
  const chosen = answerAt(answers, slots[at] ?? -1)

  return (
    <form method="dialog" autocomplete="off">
      <fieldset aria-describedby={missing ? 'missing' : undefined}>
        <legend key={at} tabIndex={-1} aria-describedby="progress">
          {statement}
        </legend>
        <p lang={other.locale} role="status">
          {translated && other.statements[at]}
        </p>
        {ANSWERS.map((answer) => (
          <label key={answer}>
            <input
              type="radio"
              name="answer"
              value={answer}
              checked={answer === chosen}
              onChange={() => quiz.choose(answer)}
            />
            {scale[answer - 1]}
          </label>
        ))}
      </fieldset>
      {missing && (
        <p id="missing" role="alert">
          {text.missing}
        </p>
      )}
      <p class="buttons">
        <button type="button" class="button" onClick={() => quiz.next(at)}>
          {at + 1 < slots.length ? text.next : text.seeResult}
        </button>
        <button type="button" class="quiet" onClick={() => quiz.skip(at)}>
          {text.skip}
        </button>
        {at > 0 && (
          <button type="button" class="quiet" onClick={() => quiz.goTo(at - 1)}>
            {text.back}
          </button>
        )}
      </p>
      <p class="aside">
        <button
          type="button"
          class="quiet"
          lang={other.locale}
          aria-expanded={`${translated}`}
          onClick={quiz.translate}
        >
          {text.inOther}
        </button>
        <span class="keys">{text.keys}</span>
      </p>
    </form>
  )
}
