/** Every text of a tree of words, with the way to it. */
export function leavesOf(tree: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (typeof tree === 'string') return [{ path: path.join(' → '), text: tree }]
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([key, value]) => leavesOf(value, [...path, key]))
}

export type Leaf = { readonly path: string; readonly text: string }
