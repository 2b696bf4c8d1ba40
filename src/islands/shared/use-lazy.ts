import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import { createLazy, type LazyState } from '#stores/lazy'
import { fetchPart } from './lazy-script.ts'

/**
 * Creates a lazy part that only this component uses. Returns its loading state, which renders the
 * component again when it changes, and the function that fetches the part. `name` is read once.
 */
export function useLazy<Part>(name: string): {
  readonly state: LazyState<Part>
  readonly load: () => Promise<boolean>
} {
  const [lazy] = useState(() => createLazy(() => fetchPart<Part>(name)))
  return { state: useStore(lazy.$state), load: lazy.load }
}
