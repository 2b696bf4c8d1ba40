import { useStore } from '@nanostores/preact'
import { useEffect } from 'preact/hooks'
import type { Lazy } from '#stores/lazy'
import { FetchFailed } from '../shared/fetch-failed.tsx'
import type { NoVerdictPart } from './parts.ts'
import type { ResultText } from './result-props.ts'

type Props = { readonly part: Lazy<NoVerdictPart>; readonly text: ResultText }

/**
 * Shown until the lazy part for pages without a verdict is loaded. It fetches the part, and offers
 * another attempt if that fails.
 */
export function NoVerdictPlaceholder({ part, text }: Props) {
  const state = useStore(part.$state)
  useEffect(() => {
    part.load()
  }, [part])
  return (
    <section>
      <h1 tabIndex={-1}>{text.unclearTitle}</h1>
      {state.kind === 'failed' && (
        <FetchFailed message={text.failed} again={text.again} retry={part.load} />
      )}
    </section>
  )
}
