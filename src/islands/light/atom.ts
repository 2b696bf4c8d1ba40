type Listener<Value> = (value: Value, before?: Value) => void

/** A value, and who wants to know of a new one. `listen` and `subscribe` give a function that ends it. */
type Atom<Value> = {
  get(): Value
  set(next: Value): void
  listen(listener: Listener<Value>): () => void
  /** Tells at once what there is, and then what is new. */
  subscribe(listener: Listener<Value>): () => void
}

/** What light pages need of nanostores' `atom`, in its place there. */
export function atom<Value>(initial: Value): Atom<Value> {
  const listeners = new Set<Listener<Value>>()
  let value = initial
  const listen: Atom<Value>['listen'] = (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    get: () => value,
    set(next) {
      const before = value
      if (Object.is(next, before)) return
      value = next
      for (const listener of listeners) listener(value, before)
    },
    listen,
    subscribe(listener) {
      listener(value)
      return listen(listener)
    }
  }
}
