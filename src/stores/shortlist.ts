import { atom, type ReadableAtom } from 'nanostores'
import { SHORTLIST_KEY } from './person.ts'
import { storageEntry } from './storage-entry.ts'

/** A role that the visitor keeps, with a note of their own. */
export type ShortlistEntry = { readonly role: string; readonly note: string }

/** The roles that the visitor keeps, on this device only. */
export type Shortlist = {
  /** In the order in which they were kept. */
  readonly $entries: ReadableAtom<readonly ShortlistEntry[]>
  /** Whether the device could store the last change. */
  readonly $stored: ReadableAtom<boolean>
  /** Keeps a role, at the end of the list; does nothing if it is kept already. */
  readonly keep: (role: string) => void
  /** Removes a role; the returned function puts it back, with its note, where it was. */
  readonly remove: (role: string) => () => void
  readonly write: (role: string, note: string) => void
}

/** So that a note of any length, pasted by mistake, does not fill the device. */
const LONGEST_NOTE = 2000

/** The shortlist of a window's device; it follows the changes of other tabs. */
export function shortlistOf(window: Window): Shortlist {
  const entry = storageEntry(window, 'localStorage', SHORTLIST_KEY)
  const $entries = atom(parseShortlist(entry.read()))
  const $stored = atom(true)

  window.addEventListener('storage', ({ key }) => {
    if (key === SHORTLIST_KEY || key === null) $entries.set(parseShortlist(entry.read()))
  })
  window.addEventListener('pageshow', ({ persisted }) => {
    // What the device can't store stays as it is.
    if (persisted && $stored.get()) $entries.set(parseShortlist(entry.read()))
  })

  /** Another tab may have changed other roles since, so each change begins with what is stored. */
  function change(next: (kept: readonly ShortlistEntry[]) => readonly ShortlistEntry[]): void {
    const kept = next($stored.get() ? parseShortlist(entry.read()) : $entries.get())
    $entries.set(kept)
    if (kept.length === 0) {
      entry.remove()
      $stored.set(true)
    } else $stored.set(entry.write(formatShortlist(kept)))
  }

  return {
    $entries,
    $stored,
    keep(role) {
      change((kept) => (isListed(kept, role) ? kept : [...kept, { role, note: '' }]))
    },
    remove(role) {
      const before = $entries.get()
      const at = before.findIndex((other) => other.role === role)
      const removed = before[at]
      change((kept) => kept.filter((other) => other.role !== role))
      return () => {
        if (removed) {
          change((kept) =>
            isListed(kept, role) ? kept : [...kept.slice(0, at), removed, ...kept.slice(at)]
          )
        }
      }
    },
    write(role, note) {
      change((kept) =>
        kept.map((other) =>
          other.role === role ? { role, note: note.slice(0, LONGEST_NOTE) } : other
        )
      )
    }
  }
}

/** Whether a role is in the list. */
export function isListed(kept: readonly ShortlistEntry[], role: string): boolean {
  return kept.some((other) => other.role === role)
}

/** Formats a list as JSON: pairs of role and note. */
export function formatShortlist(kept: readonly ShortlistEntry[]): string {
  return JSON.stringify(kept.map(({ role, note }) => [role, note]))
}

/** Parses what `formatShortlist` wrote, and leaves out what it could not have written. Never throws. */
export function parseShortlist(text: string | undefined): readonly ShortlistEntry[] {
  const kept: ShortlistEntry[] = []
  for (const pair of listIn(text)) {
    if (!Array.isArray(pair)) continue
    const [role, note]: readonly unknown[] = pair
    if (typeof role !== 'string' || !/^[\w-]+$/.test(role) || isListed(kept, role)) continue
    kept.push({ role, note: typeof note === 'string' ? note.slice(0, LONGEST_NOTE) : '' })
  }
  return kept
}

function listIn(text: string | undefined): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
