import { atom, type ReadableAtom } from 'nanostores'

/** Something that few visitors need and that is fetched only for them. */
export type Lazy<Part> = {
  readonly $state: ReadableAtom<LazyState<Part>>
  /** Brings it, unless it is there; never throws. True when it is there. */
  readonly load: () => Promise<boolean>
}

export type LazyState<Part> =
  | { readonly kind: 'away' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'here'; readonly part: Part }

/** A part that `bring` fetches; it may fail, and is tried again at the next `load`. */
export function createLazy<Part>(bring: () => Promise<Part>): Lazy<Part> {
  const $state = atom<LazyState<Part>>({ kind: 'away' })
  return {
    $state,
    async load() {
      if ($state.get().kind === 'here') return true
      $state.set(
        await bring().then(
          (part) => ({ kind: 'here', part }),
          () => ({ kind: 'failed' })
        )
      )
      return $state.get().kind === 'here'
    }
  }
}
