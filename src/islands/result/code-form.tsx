import { useEffect, useRef, useState } from 'preact/hooks'
import type { Decoded } from '#domain/code'
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

  useEffect(() => {
    if (problem !== '') field.current?.focus()
  }, [problem])

  return (
    <form
      class="code-form"
      onSubmit={(event) => {
        event.preventDefault()
        const typed = field.current?.value.trim() ?? ''
        setEmpty(typed === '')
        if (problem !== '') field.current?.focus()
        // The address is what the page shows; whatever is behind its `#` is read like any link.
        location.hash = typed.includes('#') ? typed.slice(typed.indexOf('#')) : typed
      }}
    >
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
        aria-invalid={problem !== ''}
        aria-describedby={problem === '' ? undefined : 'problem'}
      />
      {problem !== '' && (
        <p id="problem" role="alert">
          {problem}
        </p>
      )}
      <p class="buttons">
        <button type="submit" class="button">
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
  if (why.group === undefined) return text.mistyped
  const plain = typed.replace(/[\s\p{Pd}]/gu, '').toUpperCase()
  return fill(text.mistypedGroup, {
    group: why.group,
    symbols: plain.slice(4 * why.group - 4, 4 * why.group)
  })
}
