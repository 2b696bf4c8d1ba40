import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { extractCode } from '#domain/extract-code'
import type { ShownResult } from '#stores/result'
import type { OpenedResult, Setting } from './open-result.ts'
import { Reading } from './reading.tsx'
import { VerdictMissing } from './verdict-missing.tsx'

type Props = {
  readonly opened: OpenedResult
  readonly setting: Setting
  readonly more?: (shown: ShownResult) => ComponentChildren
}

/** The result page: a result where the address holds one, else a way to one. */
export function Result({ opened, setting, more }: Props) {
  const { result, parts, content, root } = opened
  const shown = useStore(result.$shown)
  const visit = useStore(result.$visit)
  const form = useStore(parts.noVerdict.$state)
  const first = useRef(visit)
  // The first result is the page; each later one is news.
  useLayoutEffect(() => {
    if (visit !== first.current) root.querySelector<HTMLElement>('h1')?.focus()
  }, [visit, root])

  return (
    <div id="result">
      {shown.kind === 'result' ? (
        <Reading shown={shown} opened={opened} setting={setting} more={more?.(shown)} />
      ) : form.kind === 'here' ? (
        <form.part.CodeForm
          shown={shown}
          $visit={result.$visit}
          text={form.part.words.code}
          quiz={content.paths.quiz}
          show={(typed) => showTyped(opened, typed)}
        />
      ) : (
        <VerdictMissing part={parts.noVerdict} text={content.text} />
      )}
    </div>
  )
}

/** The address is what the page shows; whatever is behind its `#` is read like any link. */
function showTyped({ result }: OpenedResult, typed: string): void {
  const given = extractCode(typed)
  if (given !== '') location.hash = given
  else {
    result.missCode()
    history.replaceState(history.state, '', location.pathname + location.search)
  }
}
