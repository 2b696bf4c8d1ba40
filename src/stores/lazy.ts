import { atom, type ReadableAtom } from 'nanostores'

/** A part of a page that few visitors need and that is fetched only when it is needed. */
export type Lazy<Part> = {
  readonly $state: ReadableAtom<LazyState<Part>>
  /** Fetches the part, unless it is loaded. Resolves to whether it is loaded now; never rejects. */
  readonly load: () => Promise<boolean>
}

export type LazyState<Part> =
  /** Not fetched yet, or still being fetched for the first time. */
  | { readonly kind: 'not-loaded' }
  /** The last fetch was rejected. */
  | { readonly kind: 'failed' }
  | { readonly kind: 'loaded'; readonly part: Part }

/** A lazy part; after a rejected `fetchPart`, the next `load` tries again. */
export function createLazy<Part>(fetchPart: () => Promise<Part>): Lazy<Part> {
  const $state = atom<LazyState<Part>>({ kind: 'not-loaded' })
  return {
    $state,
    async load() {
      if ($state.get().kind === 'loaded') return true
      $state.set(
        await fetchPart().then(
          (part) => ({ kind: 'loaded', part }),
          () => ({ kind: 'failed' })
        )
      )
      return $state.get().kind === 'loaded'
    }
  }
}
