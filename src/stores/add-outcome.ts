import type { Person } from '#domain/caseload/person'
import type { NoCaseload } from './incoming-text.ts'

/** The outcome of adding a pasted or dropped text to the caseload. */
export type AddOutcome =
  | {
      readonly kind: 'added'
      /** How many people were added whose code is valid. */
      readonly read: number
      /** How many lines were added whose code is missing or invalid. */
      readonly bad: number
      /**
       * How many of `read` have a code that the caseload or an earlier line of the text already
       * holds.
       */
      readonly again: number
      /** How many sittings were in the caseload before under the same name, and were not added. */
      readonly already: number
      /** The lines without anything like a code, which were not added. */
      readonly texts: readonly string[]
      /** How many codes were in the text more than once for one person, and count once. */
      readonly repeats: number
    }
  /** The text holds no line. */
  | { readonly kind: 'nothing' }
  /** The text holds lines, but none with anything like a code. */
  | { readonly kind: 'no-codes'; readonly texts: readonly string[] }
  /** The counsellor cancelled the reading; nothing was added. */
  | { readonly kind: 'cancelled' }
  /** Nothing was added, because another text is still being read. */
  | { readonly kind: 'busy' }
  | NoCaseload

type Rest = {
  readonly already: number
  readonly texts: readonly string[]
  readonly repeats: number
}

/**
 * Counts what adding the people of a text changes: `added` are those who are new, `existing` those
 * in the caseload before, and `rest` what else the text holds.
 */
export function outcomeOf(
  added: readonly Person[],
  existing: readonly Person[],
  { already, texts, repeats }: Rest
): AddOutcome {
  if (added.length + already === 0) {
    return texts.length === 0 ? { kind: 'nothing' } : { kind: 'no-codes', texts }
  }
  const read = added.filter(({ kind }) => kind === 'read').length
  const again = countRepeated(existing, added)
  return { kind: 'added', read, bad: added.length - read, again, already, texts, repeats }
}

function countRepeated(existing: readonly Person[], added: readonly Person[]): number {
  const codes = new Set(existing.map(({ line }) => line.code))
  let repeated = 0
  for (const { kind, line } of added) {
    if (kind === 'read' && codes.has(line.code)) repeated++
    codes.add(line.code)
  }
  return repeated
}
