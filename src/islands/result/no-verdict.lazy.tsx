import style from '../shared/code-form.css?inline'
import { useStore } from '@nanostores/preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { ReadableAtom } from 'nanostores'
import { looksCut, type ParsedCode, suspectGroup } from '#domain/code'
import type { UnclearReason } from '#domain/verdict'
import { fill } from '#i18n/fill'
import type { Shown } from '#stores/shown-result'
import { addStyle } from '../shared/add-style.ts'
import { ChangingText } from '../shared/changing-text.tsx'
import { PlanPicture } from '../shared/plan-picture.tsx'
import type { CodeText, NoVerdictText } from './result-props.ts'

addStyle(style)

type Props = {
  readonly shown: Exclude<Shown, { kind: 'result' }>
  readonly $visit: ReadableAtom<number>
  readonly text: CodeText
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
export function CodeForm({ shown, $visit, text, quiz, questions, show }: Props) {
  const visit = useStore($visit)
  const field = useRef<HTMLInputElement>(null)
  const given = shown.kind === 'unreadable' ? shown.text : ''
  const problem = problemIn(shown, text, questions)
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

type Unreadable = { readonly text: string; readonly why: Exclude<ParsedCode, { kind: 'ok' }> }

function problemIn(shown: Props['shown'], text: CodeText, questions: number): string {
  if (shown.kind === 'nothing') return shown.asked ? text.missing : ''
  return problemOf(shown, text, questions)
}

function problemOf({ text: typed, why }: Unreadable, text: CodeText, questions: number): string {
  if (why.kind !== 'mistyped') return text[why.kind]
  if (looksCut(typed, questions)) return text.cut
  const suspect = suspectGroup(typed)
  return suspect ? fill(text.mistypedGroup, suspect) : text.mistyped
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
