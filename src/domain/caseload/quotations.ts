import type { MessageLine } from './messages.ts'

/**
 * The lines that quote under the heading of a reply, each with the name of whoever is quoted, or of who
 * answers if that is nobody. A line such as “Original message:” may stand between.
 */
export function quotationsOf(lines: readonly MessageLine[]): ReadonlyMap<number, string> {
  const quotations = new Map<number, string>()
  let name: string | undefined
  for (const [at, { line, said }] of lines.entries()) {
    if (said?.kind === 'reply') name = said.quoted || said.name
    else if (name !== undefined) {
      quotations.set(at, name)
      if (!said || !line.trim().endsWith(':')) name = undefined
    }
  }
  return quotations
}
