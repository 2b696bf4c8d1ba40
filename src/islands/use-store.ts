import type { ReadableAtom } from 'nanostores'
import { useLayoutEffect, useState } from 'preact/hooks'

/**
 * The value of a store, drawn anew whenever it changes. It listens from the moment of drawing on (not after the next paint),
 * so that nothing is missed between a page's first drawing and its first change.
 */
export function useStore<Value>(store: ReadableAtom<Value>): Value {
  const [, redraw] = useState(0)
  useLayoutEffect(() => store.listen(() => redraw((count) => count + 1)), [store])
  return store.get()
}
