import { useStore } from '@nanostores/preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { type Answer, answerAt } from '#domain/model'
import type { LazyState } from '#stores/lazy'
import type { Quiz } from '#stores/quiz'
import { ChangingText } from '../shared/changing-text.tsx'
import { useRestoredControls } from '../shared/page-shows.ts'
import { useLazy } from '../shared/use-lazy.ts'
import type { QuizProps } from './quiz-props.ts'

const ANSWERS: readonly Answer[] = [1, 2, 3, 4, 5]

type Props = {
  readonly at: number
  readonly statement: string
  readonly quiz: Quiz
  readonly props: QuizProps
  /** Whether the statement takes the focus when it comes: the first one is part of the page, each later one is news. */
  readonly focused: boolean
}

/**
 * One question as a real form that is never submitted: before the script has arrived, that would put an answer into the
 * address, and in a frame without `allow-forms` (WordPress) it is forbidden. Browsers must not restore an old question's
 * choice into it (`autocomplete`), because what is chosen when the script arrives counts.
 */
export function Question({ at, statement, quiz, props, focused }: Props) {
  const { text, scale, slots, other } = props
  const answers = useStore(quiz.$answers)
  const missing = useStore(quiz.$missing)
  const translated = useStore(quiz.$translated)
  // A browser that keeps nothing is usual in a frame on another site (Safari, Brave, Debian's Chromium). That is said only once the
  // script has come, so it stands below everything that somebody may be about to press.
  const remembers = useStore(quiz.$stored)
  const translation = useLazy<StatementsPart>(`${other}-statements`)
  useRestoredControls()
  const chosen = answerAt(answers, slots[at] ?? -1)
  const legend = useRef<HTMLLegendElement>(null)
  // Before the browser draws: later, it would take the focus away from an answer that somebody has chosen by its key meanwhile.
  useLayoutEffect(() => {
    // Asked for its size first: Firefox gives no focus to a legend that it has not laid out yet.
    if (focused && legend.current?.clientHeight) legend.current.focus({ preventScroll: true })
  }, [at, focused])

  return (
    <form method="dialog" autocomplete="off" onKeyDown={(event) => answerByKey(event, quiz)}>
      <fieldset aria-describedby={missing ? 'missing' : undefined}>
        <legend key={statement} tabIndex={-1} aria-describedby="progress" ref={legend}>
          {statement}
        </legend>
        <p role="status">
          <ChangingText lang={translation.state.kind === 'here' ? other : undefined}>
            {translated && inOtherLanguage(translation.state, at, text)}
          </ChangingText>
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
          <ChangingText>{at + 1 < slots.length ? text.next : text.seeResult}</ChangingText>
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
          lang={other}
          aria-expanded={`${translated}`}
          onClick={() => {
            translation.load()
            quiz.translate()
          }}
        >
          {text.inOther}
        </button>
        <span class="keys">{text.keys}</span>
        <span role="status">
          <ChangingText>{!remembers && text.forgetful}</ChangingText>
        </span>
      </p>
    </form>
  )
}

/** The statements in another language, in the order asked. */
export type StatementsPart = { readonly statements: readonly string[] }

function inOtherLanguage(
  state: LazyState<StatementsPart>,
  at: number,
  text: QuizProps['text']
): string | undefined {
  if (state.kind === 'here') return state.part.statements[at]
  return state.kind === 'failed' ? text.notFetched : ''
}

/**
 * The keys 1 to 5 choose an answer while the focus is in the form (elsewhere a single key must do nothing, WCAG 2.1.4); they
 * never move on by themselves. The focus goes to the chosen answer, so that Enter moves on and the arrow keys change it.
 * Enter is ours too: the form must not be submitted.
 */
function answerByKey(event: KeyboardEvent, quiz: Quiz): void {
  const { key, target, currentTarget, ctrlKey, altKey, metaKey } = event
  if (ctrlKey || altKey || metaKey || !(currentTarget instanceof HTMLElement)) return
  if (key === 'Enter' && target instanceof HTMLInputElement) {
    event.preventDefault()
    quiz.next(quiz.$at.get())
  }
  const answer = ANSWERS.find((one) => key === `${one}`)
  if (answer === undefined) return
  quiz.choose(answer)
  currentTarget.querySelector<HTMLInputElement>(`input[value="${key}"]`)?.focus()
}
