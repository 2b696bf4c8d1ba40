import { useStore } from '@nanostores/preact'
import type { Lazy } from '#stores/lazy'
import { useCaseload } from './context.ts'

/**
 * An error message and a retry button if the sheet's texts could not be fetched; empty until then.
 */
export function SheetFetchError({ lazy }: { readonly lazy: Lazy<unknown> }) {
  const { person: text } = useCaseload().props.text
  const { kind } = useStore(lazy.$state)
  return (
    <div role="alert">
      {kind === 'failed' && (
        <p>
          {text.failed}{' '}
          <button type="button" class="quiet" onClick={() => lazy.load()}>
            {text.again}
          </button>
        </p>
      )}
    </div>
  )
}
