import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import { createLazy, type LazyState } from '#stores/lazy'
import { fetchPart } from './lazy-script.ts'

/** A lazy part that one component needs: how it stands, and the way to bring it. */
export function useLazy<Part>(name: string): {
  readonly state: LazyState<Part>
  readonly load: () => Promise<boolean>
} {
  const [lazy] = useState(() => createLazy(() => fetchPart<Part>(name)))
  return { state: useStore(lazy.$state), load: lazy.load }
}
