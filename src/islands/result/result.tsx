import { useStore } from '@nanostores/preact'
import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { codeForAddress } from '#domain/normalize-code'
import type { ShownResult } from '#stores/shown-result'
import type { OpenedResult, ResultLinks } from './open-result.ts'
import { HandedOverScreen } from './handed-over.tsx'
import { Reading } from './reading.tsx'
import { NoVerdictPlaceholder } from './no-verdict-placeholder.tsx'

type Props = {
  readonly opened: OpenedResult
  readonly links: ResultLinks
  readonly more?: (shown: ShownResult) => ComponentChildren
}

/** The result page: the result if the URL has a valid code, else the form for a code. */
export function Result({ opened, links, more }: Props) {
  const { result, parts, content, root } = opened
  const shown = useStore(result.$shown)
  const visit = useStore(result.$visit)
  const form = useStore(parts.noVerdict.$state)
  const handedOver = useStore(result.$handedOver)
  const first = useRef(visit)
  const before = useRef(handedOver)
  // The first result is part of the loaded page. Focus the heading of each later one, so that screen
  // readers announce it.
  useLayoutEffect(() => {
    if (visit !== first.current) root.querySelector<HTMLElement>('h1')?.focus()
  }, [visit, root])
  // The same after "Next person" and its undo, which replace the whole page.
  useLayoutEffect(() => {
    const replaced = (handedOver === 'no') !== (before.current === 'no')
    before.current = handedOver
    if (replaced) root.querySelector<HTMLElement>('h1')?.focus()
  }, [handedOver, root])

  return (
    <div id="result">
      {handedOver !== 'no' ? (
        <HandedOverScreen
          state={handedOver}
          result={result}
          text={content.text.handOver}
          quiz={links.quiz}
        />
      ) : shown.kind === 'result' ? (
        <Reading shown={shown} opened={opened} links={links} more={more?.(shown)} />
      ) : form.kind === 'loaded' ? (
        <form.part.CodeForm
          shown={shown}
          $visit={result.$visit}
          words={form.part.words}
          quiz={content.paths.quiz}
          questions={content.model.questions.length}
          show={(typed) => showTyped(opened, typed)}
        />
      ) : (
        <NoVerdictPlaceholder part={parts.noVerdict} text={content.text} />
      )}
    </div>
  )
}

/**
 * Puts the code found in a typed text into the URL fragment, so that the `hashchange` listener shows
 * it like a followed link. Without a code, removes the fragment and shows that the code is missing.
 */
function showTyped({ result }: OpenedResult, typed: string): void {
  const code = codeForAddress(typed)
  if (code !== '') location.hash = code
  else {
    result.reportMissingCode()
    history.replaceState(history.state, '', location.pathname + location.search)
  }
}
