/** A value that follows from stores: asked for, not listened to. */
export type Derived<Value> = { readonly get: () => Value }

/**
 * Works a value out from others when somebody asks for it, and again only when one of them has changed. In the place of nanostores'
 * `computed`, which brings its whole life cycle along, on pages that draw all anew whenever anything changes
 * (docs/decisions/0011).
 */
export function derived<const Sources extends readonly Derived<unknown>[], Value>(
  sources: Sources,
  work: (...values: ValuesOf<Sources>) => Value
): Derived<Value> {
  let last: { readonly values: readonly unknown[]; readonly value: Value } | undefined
  return {
    get() {
      const values = sources.map((source) => source.get())
      if (!last || values.some((value, at) => value !== last?.values[at])) {
        last = { values, value: work(...(values as ValuesOf<Sources>)) }
      }
      return last.value
    }
  }
}

type ValuesOf<Sources extends readonly Derived<unknown>[]> = {
  [At in keyof Sources]: Sources[At] extends Derived<infer Value> ? Value : never
}
