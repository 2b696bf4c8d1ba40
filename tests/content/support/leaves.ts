/** Every text in a tree of objects and lists, with its path. */
export function leavesOf(tree: unknown, path: readonly string[] = []): readonly Leaf[] {
  if (typeof tree === 'string') return [{ path: path.join(' → '), text: tree }]
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([key, value]) => leavesOf(value, [...path, key]))
}

export type Leaf = { readonly path: string; readonly text: string }
