import { useEffect, useRef, useState } from 'preact/hooks'
import { type Decoded, suspectGroup } from '#domain/code'
import { codeIn } from '#domain/code-in'
import { fill } from '#i18n/fill'
import type { Shown } from '#stores/result'
import type { ResultText } from './result-text.ts'

type Props = {
  readonly shown: Exclude<Shown, { kind: 'result' }>
  readonly text: ResultText['code']
  readonly quiz: string
}

/** A way to a result: a code or a link, typed or pasted. What was typed stays there to be mended. */
export function CodeForm({ shown, text, quiz }: Props) {
  const given = shown.kind === 'unreadable' ? shown.text : ''
  const [empty, setEmpty] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const problem = shown.kind === 'unreadable' ? problemIn(shown, text) : empty ? text.missing : ''

  function show(): void {
    const typed = codeIn(field.current?.value ?? '')
    setEmpty(typed === '')
    if (problem !== '') field.current?.focus()
    // The address is what the page shows; whatever is behind its `#` is read like any link.
    location.hash = typed
  }

  useEffect(() => {
    if (problem !== '') field.current?.focus()
  }, [problem])

  return (
    <form class="code-form" method="dialog">
      <h1>{text.heading}</h1>
      <p>{text.lead}</p>
      <label for="code">{text.label}</label>
      <input
        ref={field}
        id="code"
        key={given}
        defaultValue={given}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          // A frame without `allow-forms` forbids submitting.
          event.preventDefault()
          show()
        }}
        aria-invalid={problem !== ''}
        aria-describedby={problem === '' ? undefined : 'problem'}
      />
      {problem !== '' && (
        <p id="problem" role="alert">
          {problem}
        </p>
      )}
      <p class="buttons">
        <button type="button" class="button" onClick={show}>
          {text.show}
        </button>
        <a class="quiet" href={quiz}>
          {text.toQuiz}
        </a>
      </p>
    </form>
  )
}

type Unreadable = { readonly text: string; readonly why: Exclude<Decoded, { kind: 'ok' }> }

function problemIn({ text: typed, why }: Unreadable, text: ResultText['code']): string {
  if (why.kind !== 'mistyped') return text[why.kind]
  const suspect = suspectGroup(typed)
  return suspect ? fill(text.mistypedGroup, suspect) : text.mistyped
}
