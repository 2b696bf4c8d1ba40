import style from './no-verdict.css?inline'
import { useStore } from '@nanostores/preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { ReadableAtom } from 'nanostores'
import { type ParsedCode, suspectGroup } from '#domain/code'
import type { UnclearReason } from '#domain/verdict'
import { fill } from '#i18n/fill'
import type { Shown } from '#stores/result'
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
  /** Shows the result for what was typed. */
  readonly show: (typed: string) => void
}

/** A way to a result: a code or a link, typed or pasted. What was typed stays there to be corrected. */
export function CodeForm({ shown, $visit, text, quiz, show }: Props) {
  const visit = useStore($visit)
  const field = useRef<HTMLInputElement>(null)
  const given = shown.kind === 'unreadable' ? shown.text : ''
  const problem = problemIn(shown, text)
  // Each code that can't be read leads to the field, and so does the same code once more.
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
          // A frame without `allow-forms` forbids submitting.
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

function problemIn(shown: Props['shown'], text: CodeText): string {
  if (shown.kind === 'nothing') return shown.asked ? text.missing : ''
  return problemOf(shown, text)
}

function problemOf({ text: typed, why }: Unreadable, text: CodeText): string {
  if (why.kind !== 'mistyped') return text[why.kind]
  const suspect = suspectGroup(typed)
  return suspect ? fill(text.mistypedGroup, suspect) : text.mistyped
}

type UnclearProps = { readonly reason: UnclearReason; readonly text: NoVerdictText }

/** Why the answers give no verdict, and what to do. */
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
      <PlanPicture label={text.noSeat} />
    </section>
  )
}
