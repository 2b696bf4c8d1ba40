import type { MessageLine } from './messages.ts'

/** Whose the codes of a form are, by the labels of its fields. */
export type Owners = {
  /** The name for the line with the same index; empty if no label gives one. */
  readonly owners: readonly string[]
  /** The lines that are the value of a label in the line above, or such a label. */
  readonly fields: ReadonlySet<number>
}

/**
 * Whose the codes are: whom the label before them names or, if the codes come first and a name last, the
 * label after them. A name alone in a line ends a form that has had its code.
 */
export function ownersOf(lines: readonly MessageLine[]): Owners {
  const { names, fields } = namesIn(lines)
  const owners = lines.map(() => '')
  if (names.size === 0) return { owners, fields: new Set() }
  const telling = [...lines.entries()].filter(([at, { said }]) => !said || names.has(at))
  const follow = telling[0]?.[1].said === undefined && telling.at(-1)?.[1].said !== undefined
  let owner = ''
  let used = false
  const order = [...lines.entries()]
  for (const [at, { said }] of follow ? order.reverse() : order) {
    const name = names.get(at)
    if (said === undefined) {
      owners[at] = owner
      used = true
    } else if (name !== undefined) {
      owner = name
      used = false
    } else if (used && said.kind === 'text' && said.name !== '' && !fields.has(at)) {
      owner = ''
    }
  }
  return { owners, fields }
}

/** The names that labels give, by the line of the label, and the lines of labels with their values. */
function namesIn(lines: readonly MessageLine[]) {
  const names = new Map<number, string>()
  const fields = new Set<number>()
  for (const [at, { said }] of lines.entries()) {
    if (said?.kind !== 'label') continue
    const next = lines[at + 1]?.said
    const value = said.open && next?.kind === 'text' ? next : undefined
    fields.add(at)
    if (value) fields.add(at + 1)
    const name = said.of === 'name' ? said.name || (value?.name ?? '') : ''
    if (name !== '') names.set(at, name)
  }
  return { names, fields }
}
