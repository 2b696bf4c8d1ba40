import { useStore } from '@nanostores/preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { type Answer, answerAt } from '#domain/model'
import type { LazyState } from '#stores/lazy'
import type { Quiz } from '#stores/quiz'
import { ChangingText } from '../shared/changing-text.tsx'
import { useRestoredControls } from '../shared/page-shows.ts'
import { useLazy } from '../shared/use-lazy.ts'
import { OneTapSwitch } from './one-tap-switch.tsx'
import type { QuizProps } from './quiz-props.ts'

const ANSWERS: readonly Answer[] = [1, 2, 3, 4, 5]

type Props = {
  readonly at: number
  readonly statement: string
  readonly quiz: Quiz
  readonly props: QuizProps
  /**
   * Whether the statement takes the focus when it appears: not the first one, which is part of the
   * loaded page, but each later one, so that screen readers announce it.
   */
  readonly focused: boolean
  /** Whether the switch for `$oneTap` is below the answers, because it is not above them. */
  readonly switchBelow: boolean
}

/**
 * One question, as a form that is never submitted (`method="dialog"`): before the script has loaded,
 * a submission would put an answer into the URL, and a frame without `allow-forms` (WordPress)
 * forbids it. `autocomplete="off"` keeps browsers from restoring the choice of another question;
 * `openQuiz` would take it for an answer.
 */
export function Question({ at, statement, quiz, props, focused, switchBelow }: Props) {
  const { text, scale, slots, other } = props
  const answers = useStore(quiz.$answers)
  const missing = useStore(quiz.$missing)
  const translated = useStore(quiz.$translated)
  // In a frame on another site, some browsers block storage (Safari, Brave, Debian's Chromium). The
  // notice that answers are not stored (`text.forgetful`) appears only after the script has loaded, so
  // it is below all controls: it must not move what the visitor is about to press.
  const stored = useStore(quiz.$stored)
  const translation = useLazy<StatementsPart>(`${other}-statements`)
  useRestoredControls()
  const chosen = answerAt(answers, slots[at] ?? -1)
  const legend = useRef<HTMLLegendElement>(null)
  // Whether a mouse, pen or finger is pressing an answer. Only such a press moves on by itself:
  // keyboards and screen readers choose an answer before they are sure of it.
  const pressed = useRef(false)
  // A layout effect runs before the browser paints. A later effect could take the focus away from an
  // answer that the visitor has chosen by a number key in the meantime.
  useLayoutEffect(() => {
    // Reading `clientHeight` forces layout: Firefox does not focus a `<legend>` before its layout.
    if (focused && legend.current?.clientHeight) legend.current.focus({ preventScroll: true })
    if (focused && legend.current) bringIntoView(legend.current)
  }, [at, focused])

  return (
    <form
      method="dialog"
      autocomplete="off"
      onPointerDown={({ target }) => {
        pressed.current = target instanceof Element && target.closest('fieldset label') !== null
      }}
      onPointerCancel={() => {
        pressed.current = false
      }}
      onKeyDown={(event) => {
        pressed.current = false
        answerByKey(event, quiz)
      }}
    >
      <fieldset aria-describedby={missing ? 'missing' : undefined}>
        <legend key={statement} tabIndex={-1} aria-describedby="progress" ref={legend}>
          {statement}
        </legend>
        <p role="status">
          <ChangingText lang={translation.state.kind === 'loaded' ? other : undefined}>
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
              // Also a click on the answer that is chosen already, which fires no `change`.
              onClick={() => {
                if (pressed.current) quiz.tap(answer)
                pressed.current = false
              }}
              onChange={() => {
                if (answerAt(quiz.$answers.get(), slots[at] ?? -1) !== answer) quiz.choose(answer)
              }}
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
        {switchBelow && <OneTapSwitch quiz={quiz} text={text} />}
        <span role="status">
          <ChangingText>{!stored && text.forgetful}</ChangingText>
        </span>
      </p>
    </form>
  )
}

/**
 * Scrolls this document, if the statement is outside of it: a frame may be lower than the quiz, and at
 * a zoom of 200 % a window is. `scrollIntoView` would scroll the host's page as well.
 */
function bringIntoView(statement: Element): void {
  const { top, bottom } = statement.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) scrollBy(0, top)
}

/** The lazy part with the statements in the other language, in the order of the questions. */
export type StatementsPart = { readonly statements: readonly string[] }

function inOtherLanguage(
  state: LazyState<StatementsPart>,
  at: number,
  text: QuizProps['text']
): string | undefined {
  if (state.kind === 'loaded') return state.part.statements[at]
  return state.kind === 'failed' ? text.notFetched : ''
}

/**
 * The keys 1 to 5 choose an answer while the focus is in the form; outside it, a shortcut of a single
 * character would fail WCAG 2.1.4. They do not go to the next question. The focus moves to the chosen
 * radio button, so that the arrow keys change the answer and Enter goes on. Enter is handled here,
 * because by default it would submit the form.
 */
function answerByKey(event: KeyboardEvent, quiz: Quiz): void {
  const { key, target, currentTarget, ctrlKey, altKey, metaKey } = event
  if (ctrlKey || altKey || metaKey || !(currentTarget instanceof HTMLElement)) return
  if (key === 'Enter' && target instanceof HTMLInputElement) {
    event.preventDefault()
    quiz.next(quiz.$at.get())
  }
  const answer = ANSWERS.find((value) => key === `${value}`)
  if (answer === undefined) return
  quiz.choose(answer)
  currentTarget.querySelector<HTMLInputElement>(`input[value="${key}"]`)?.focus()
}
