import { atom, type ReadableAtom } from 'nanostores'

/** Something that few visitors need and that is fetched only for them. */
export type Late<Part> = {
  readonly $state: ReadableAtom<LateState<Part>>
  /** Brings it, unless it is there; never throws. True when it is there. */
  readonly load: () => Promise<boolean>
}

export type LateState<Part> =
  | { readonly kind: 'away' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'here'; readonly part: Part }

/**
 * A part that `bring` fetches; it may fail, and may be tried again. The attempt, from 0, is told because browsers remember
 * that a module could not be had: another attempt needs another address.
 */
export function createLate<Part>(bring: (attempt: number) => Promise<Part>): Late<Part> {
  const $state = atom<LateState<Part>>({ kind: 'away' })
  let attempts = 0
  return {
    $state,
    async load() {
      if ($state.get().kind === 'here') return true
      $state.set(
        await bring(attempts++).then(
          (part) => ({ kind: 'here', part }),
          () => ({ kind: 'failed' })
        )
      )
      return $state.get().kind === 'here'
    }
  }
}

/** The address for an attempt, from 0: a server gives the same file for each, but a browser takes them for others. */
export function addressFor(path: string, attempt: number): string {
  return attempt === 0 ? path : `${path}?${attempt}`
}
