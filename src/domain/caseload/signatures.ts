import type { MessageLine } from './messages.ts'

/** Who has signed the codes of a text without senders. */
export type Signatures = {
  /** The name for the line with the same index; undefined if it is not signed. */
  readonly signers: readonly (string | undefined)[]
  /** The lines that are signatures. */
  readonly signatures: ReadonlySet<number>
}

/**
 * Who has signed the codes: whose name comes after a formula such as “Best wishes”, or after thanks
 * where no name came before the code. A list of codes does not belong to the one who signs it.
 */
export function signersOf(lines: readonly MessageLine[]): Signatures {
  const signers: (string | undefined)[] = []
  const signatures = new Set<number>()
  let start = 0
  for (const at of lines.keys()) {
    const signature = signatureAfter(lines, at)
    if (!signature) continue
    const codes = codesIn(lines, start, at)
    const [first] = codes
    const thanks = lines[at]?.said?.kind === 'thanks'
    if (first === undefined) continue
    const named = isNamed(lines, start, first, thanks)
    // After thanks, a name may be that of whoever writes next.
    if (named && thanks) {
      start = at
      continue
    }
    if (!named && codes.length <= MOST_SIGNED) {
      for (const code of codes) signers[code] = signature.name
    }
    signatures.add(signature.at)
    start = signature.at + 1
  }
  return { signers, signatures }
}

/** With more codes, somebody sends those of others. */
const MOST_SIGNED = 2

/** The name under a closing formula or thanks, and its line. */
function signatureAfter(
  lines: readonly MessageLine[],
  at: number
): { readonly at: number; readonly name: string } | undefined {
  const said = lines[at]?.said
  if (said?.kind !== 'closing' && said?.kind !== 'thanks') return undefined
  if (said.kind === 'closing' && said.name !== '') return { at, name: said.name }
  const next = lines[at + 1]
  if (next?.said?.kind !== 'text' || next.said.name === '') return undefined
  if (said.kind === 'thanks' && (next.gap || !endsMail(lines, at + 1))) return undefined
  return { at: at + 1, name: next.said.name }
}

/** Whether nothing comes after a line, or something new. */
function endsMail(lines: readonly MessageLine[], at: number): boolean {
  const next = lines[at + 1]
  return next === undefined || next.gap || next.said?.kind === 'greeting'
}

function codesIn(lines: readonly MessageLine[], from: number, to: number): readonly number[] {
  return lines.slice(from, to).flatMap(({ said }, at) => (said === undefined ? [from + at] : []))
}

/**
 * Whether a line before the first code has given a name; before a formula, only lines after the greeting
 * count.
 */
function isNamed(
  lines: readonly MessageLine[],
  start: number,
  code: number,
  thanks: boolean
): boolean {
  const before = lines.slice(start, code).map(({ said }) => said)
  const greeting = thanks ? 0 : before.map((said) => said?.kind).lastIndexOf('greeting')
  return before.slice(Math.max(greeting, 0)).some((said) => said !== undefined && said.name !== '')
}
