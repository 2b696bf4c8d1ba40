import type { Person } from '#domain/caseload/person'
import type { NoCaseload } from './incoming-text.ts'

/** What became of a text that was pasted or dropped. */
export type AddOutcome =
  | {
      readonly kind: 'added'
      readonly read: number
      readonly bad: number
      /** How many of those read have a code that was there before. */
      readonly again: number
    }
  /** It holds nothing. */
  | { readonly kind: 'nothing' }
  /** Somebody has stopped it: nothing of it was taken. */
  | { readonly kind: 'cancelled' }
  /** Another text is still being read. */
  | { readonly kind: 'busy' }
  | NoCaseload

/** What becomes of people who come to those who are there. */
export function outcomeOf(coming: readonly Person[], there: readonly Person[]): AddOutcome {
  if (coming.length === 0) return { kind: 'nothing' }
  const read = coming.filter(({ kind }) => kind === 'read').length
  return { kind: 'added', read, bad: coming.length - read, again: countAgain(there, coming) }
}

/** How many of the people who come have a code that is there already, or came a moment before. */
function countAgain(there: readonly Person[], coming: readonly Person[]): number {
  const codes = new Set(there.map(({ line }) => line.code))
  let again = 0
  for (const { kind, line } of coming) {
    if (kind === 'read' && codes.has(line.code)) again++
    codes.add(line.code)
  }
  return again
}
