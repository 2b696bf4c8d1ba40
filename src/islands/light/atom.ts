/** A value, and who wants to know of a new one. */
type Atom<Value> = {
  get(): Value
  set(next: Value): void
  /** Gives a function that ends it. */
  listen(listener: (value: Value) => void): () => void
}

/** What light pages need of nanostores' `atom`, in its place there. */
export function atom<Value>(initial: Value): Atom<Value> {
  const listeners = new Set<(value: Value) => void>()
  let value = initial
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return
      value = next
      for (const listener of listeners) listener(value)
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    }
  }
}
