/** An object with the same keys, each with the result of `change` for its value. */
export function mapValues<Key extends string, Value, Other>(
  values: { readonly [key in Key]: Value },
  change: (value: Value) => Other
): { readonly [key in Key]: Other } {
  const entries = Object.entries<Value>(values).map(([key, value]) => [key, change(value)])
  return Object.fromEntries(entries) as { readonly [key in Key]: Other }
}
