import { useRef, useState } from 'preact/hooks'
import { problemIn } from '#domain/code-problem'
import { type CodedAnswers, codedAnswersIn } from '#stores/coded-answers'
import { ChangingText } from '../shared/changing-text.tsx'
import { problemInWords } from '../shared/code-problem-words.ts'
import { useRestoredControls } from '../shared/page-shows.ts'
import { useCopying } from '../shared/use-copying.ts'
import { fill } from '#i18n/fill'
import type { TwoProps } from './two-props.ts'

type Props = {
  /** The person who is in the address already. */
  readonly first: CodedAnswers | undefined
  readonly own: CodedAnswers | undefined
  readonly add: (someone: CodedAnswers) => void
  /** How many statements the quiz has. */
  readonly questions: number
  readonly props: TwoProps
}

/**
 * The form for the missing person: a typed code or link, or the answers on this device; and the link
 * for a friend who is to add theirs.
 */
export function AddSomeone({ first, own, add, questions, props }: Props) {
  const { text, paths } = props
  const field = useRef<HTMLInputElement>(null)
  useRestoredControls()
  const [problem, setProblem] = useState<string | undefined>()
  const { copied, copy } = useCopying(location.href)
  function addTyped(): void {
    const typed = field.current?.value ?? ''
    const someone = codedAnswersIn(typed)
    if (typed.trim() === '') setProblem(text.missing)
    else if (!someone) setProblem(problemInWords(problemIn(typed, questions), props.problems))
    else if (someone.code === first?.code) setProblem(text.same)
    else {
      setProblem(undefined)
      if (field.current) field.current.value = ''
      add(someone)
      return
    }
    field.current?.focus()
  }
  const addable = own && own.code !== first?.code ? own : undefined
  return (
    <section>
      <h2 tabIndex={-1}>
        <ChangingText>{first ? text.second : text.first}</ChangingText>
      </h2>
      <p>
        <ChangingText>{first ? text.secondLead : text.firstLead}</ChangingText>
      </p>
      {addable && (
        <p>
          <button type="button" class="button" onClick={() => add(addable)}>
            {text.own}
          </button>
        </p>
      )}
      <form class="code-form" method="dialog">
        <label for="code">{text.label}</label>
        <input
          id="code"
          ref={field}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-invalid={problem !== undefined}
          aria-describedby={problem && 'problem'}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            addTyped()
          }}
        />
        {problem && (
          <p id="problem" role="alert">
            <ChangingText>{problem}</ChangingText>
          </p>
        )}
        <p class="buttons">
          <button type="button" class="button" onClick={addTyped}>
            {text.add}
          </button>
          <a class="quiet" href={paths.quiz}>
            {text.toQuiz}
          </a>
        </p>
      </form>
      {first && (
        <>
          <h3>{text.inviteHeading}</h3>
          <p class="notice">{text.warning}</p>
          <p class="buttons">
            <button type="button" class="quiet" onClick={copy}>
              {text.copy}
            </button>
            <span role="status">
              <ChangingText>
                {copied === 'copied'
                  ? text.copied
                  : copied === 'failed' && fill(text.copyFailed, { link: location.href })}
              </ChangingText>
            </span>
          </p>
        </>
      )}
    </section>
  )
}
