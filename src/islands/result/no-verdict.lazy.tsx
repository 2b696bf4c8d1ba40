import style from '../shared/code-form.css?inline'
import { useStore } from '@nanostores/preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { ReadableAtom } from 'nanostores'
import { problemIn } from '#domain/code-problem'
import type { UnclearReason } from '#domain/verdict'
import type { Shown } from '#stores/shown-result'
import { addStyle } from '../shared/add-style.ts'
import { ChangingText } from '../shared/changing-text.tsx'
import { problemInWords } from '../shared/code-problem-words.ts'
import { PlanPicture } from '../shared/plan-picture.tsx'
import type { NoVerdictText } from './result-props.ts'

addStyle(style)

type Props = {
  readonly shown: Exclude<Shown, { kind: 'result' }>
  readonly $visit: ReadableAtom<number>
  readonly words: Pick<NoVerdictText, 'code' | 'problems'>
  readonly quiz: string
  /** The number of questions: codes of a finished quiz have as many answers. */
  readonly questions: number
  /** Shows the result for the typed text. */
  readonly show: (typed: string) => void
}

/**
 * A form for a result code or a link. An invalid text stays in the field, with a message about the
 * error.
 */
export function CodeForm({ shown, $visit, words, quiz, questions, show }: Props) {
  const visit = useStore($visit)
  const field = useRef<HTMLInputElement>(null)
  const given = shown.kind === 'unreadable' ? shown.text : ''
  const problem = complaintAbout(shown, questions, words)
  const text = words.code
  // Focus the field after each invalid code. `visit` is a dependency because the same invalid code
  // may be given again.
  useLayoutEffect(() => {
    if (problem !== '') field.current?.focus()
  }, [problem, visit])
  const showTyped = (): void => {
    if (!field.current) return
    show(field.current.value)
    field.current.focus()
  }
  return (
    <form class="code-form" method="dialog">
      <h1>{text.heading}</h1>
      <p>{text.lead}</p>
      <label for="code">{text.label}</label>
      <input
        id="code"
        key={given}
        ref={field}
        defaultValue={given}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          // Don't submit: a frame without `allow-forms` forbids it.
          event.preventDefault()
          showTyped()
        }}
        aria-invalid={problem !== ''}
        aria-describedby={problem === '' ? undefined : 'problem'}
      />
      {problem !== '' && (
        <p id="problem" role="alert">
          <ChangingText>{problem}</ChangingText>
        </p>
      )}
      <p class="buttons">
        <button type="button" class="button" onClick={showTyped}>
          {text.show}
        </button>
        <a class="quiet" href={quiz}>
          {text.toQuiz}
        </a>
      </p>
    </form>
  )
}

function complaintAbout(
  shown: Props['shown'],
  questions: number,
  { code, problems }: Pick<NoVerdictText, 'code' | 'problems'>
): string {
  if (shown.kind === 'unreadable') {
    return problemInWords(problemIn(shown.text, questions), problems)
  }
  return shown.asked ? code.missing : ''
}

type UnclearProps = { readonly reason: UnclearReason; readonly text: NoVerdictText }

/** The reason why the answers give no verdict, and advice. */
export function Unclear({ reason, text }: UnclearProps) {
  const { sentence, advice } = text.unclear[reason]
  return (
    <section class="moment">
      <h1 tabIndex={-1}>
        <ChangingText>{sentence}</ChangingText>
      </h1>
      <p class="lead">
        <ChangingText>{advice}</ChangingText>
      </p>
      <PlanPicture label={text.noPosition} />
    </section>
  )
}
