import { useStore } from '@nanostores/preact'
import { useEffect } from 'preact/hooks'
import type { Lazy } from '#stores/lazy'
import type { NoVerdictPart } from './parts.ts'
import type { ResultText } from './result-props.ts'

type Props = { readonly part: Lazy<NoVerdictPart>; readonly text: ResultText }

/** In the place of what is said without a verdict, until it is here; and where it can't be fetched, a way to try again. */
export function VerdictMissing({ part, text }: Props) {
  const state = useStore(part.$state)
  useEffect(() => {
    part.load()
  }, [part])
  return (
    <section>
      <h1 tabIndex={-1}>{text.unclearTitle}</h1>
      {state.kind === 'failed' && (
        <>
          <p role="alert">{text.failed}</p>
          <button type="button" class="button" onClick={part.load}>
            {text.again}
          </button>
        </>
      )}
    </section>
  )
}
