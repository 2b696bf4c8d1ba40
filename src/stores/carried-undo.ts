import { personEntries, UNDO_FOR } from './person.ts'
import { storageEntry } from './storage-entry.ts'
import { storedRecord } from './stored-record.ts'

/**
 * The `sessionStorage` key of what "Next person" has deleted on one page and can be undone on
 * another. It has a text only until that page is open.
 */
export const CARRIED_UNDO_KEY = 'front-or-back:undo'

/** A deletion that can be undone on the next page. */
export type CarriedUndo = {
  /** The path and fragment of the result, to which an undo leads back. */
  readonly address: string
  /** What was stored about the person, in the order of `personEntries`; null for nothing. */
  readonly texts: readonly (string | null)[]
  /** When it becomes final, in milliseconds since 1970. */
  readonly until: number
}

/** What device and tab store about the person at the time `now`, before it is deleted. */
export function undoFor(window: Window, address: string, now: number): CarriedUndo {
  const texts = personEntries(window).map((entry) => entry.read() ?? null)
  return { address, texts, until: now + UNDO_FOR }
}

/** Hands an undo over to the next page of this tab. Returns false where the tab can't store it. */
export function carryUndo(window: Window, undo: CarriedUndo): boolean {
  return storageEntry(window, 'sessionStorage', CARRIED_UNDO_KEY).write(JSON.stringify(undo))
}

/**
 * Takes the undo that an earlier page of this tab has handed over: a second call finds none, so a
 * reload makes the deletion final. Undefined also when its time is over at `now`.
 */
export function takeCarriedUndo(window: Window, now: number): CarriedUndo | undefined {
  const entry = storageEntry(window, 'sessionStorage', CARRIED_UNDO_KEY)
  const undo = parseUndo(entry.read() ?? '')
  entry.remove()
  return undo && undo.until > now ? undo : undefined
}

/** Restores what was deleted, except where something newer has been stored since. */
export function restorePerson(window: Window, { texts }: CarriedUndo): void {
  for (const [at, entry] of personEntries(window).entries()) {
    const text = texts[at] ?? undefined
    if (text !== undefined && entry.read() === undefined) entry.write(text)
  }
}

function parseUndo(text: string): CarriedUndo | undefined {
  const { address, texts, until } = storedRecord(text)
  if (typeof address !== 'string' || !address.startsWith('/')) return undefined
  if (typeof until !== 'number' || !Array.isArray(texts)) return undefined
  return {
    address,
    texts: texts.map((text: unknown) => (typeof text === 'string' ? text : null)),
    until
  }
}
