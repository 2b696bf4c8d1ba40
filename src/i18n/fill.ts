/**
 * Puts values into a text's `{name}` places. A place without a value stays as it is, so that a slip shows.
 * `fill('{n} of {total}', { n: 3, total: 28 })` is `3 of 28`.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
