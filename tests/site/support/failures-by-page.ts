/**
 * The failures that `failuresOf` returns for each page, by path. Pages without failures are left
 * out, so the result is empty when every page passes.
 */
export function failuresByPage<Found>(
  pages: Readonly<Record<string, Found>>,
  failuresOf: (found: Found, path: string) => readonly string[]
): Record<string, readonly string[]> {
  const entries = Object.entries(pages).map(
    ([path, found]) => [path, failuresOf(found, path)] as const
  )
  return Object.fromEntries(entries.filter(([, failures]) => failures.length > 0))
}
