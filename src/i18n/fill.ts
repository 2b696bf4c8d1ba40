/**
 * Replaces each placeholder `{name}` in a text by the value of that name: `fill('{n} of {total}', {
 * n: 3, total: 28 })` is `3 of 28`. A placeholder without a value stays in the text, so that the
 * mistake is visible.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(values[name] ?? placeholder)
  )
}
