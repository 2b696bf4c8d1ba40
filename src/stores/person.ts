import { DEVICE_KEY } from './device.ts'
import { type StorageEntry, storageEntry } from './storage-entry.ts'

/** The `localStorage` key of what the visitor looks for: country and preparation. */
export const JOB_SEARCH_KEY = 'front-or-back:job-search'
/** The `localStorage` key of the roles that the visitor keeps, with notes. */
export const SHORTLIST_KEY = 'front-or-back:shortlist'

/** The `sessionStorage` key of the code of the result that this tab has opened last. */
export const OPENED_KEY = 'front-or-back:opened'
/** The `sessionStorage` key of what the visitor's counsellor shall call them. */
export const CALLED_KEY = 'front-or-back:called'
/** The `sessionStorage` key of the job adverts that the visitor reads. */
export const ADVERTS_KEY = 'front-or-back:adverts'

/**
 * Everything that is stored on the device about the person who uses the device. Not about a person: the language,
 * the switch of the quiz, a counsellor's caseload.
 */
const PERSON_KEYS = [DEVICE_KEY, JOB_SEARCH_KEY, SHORTLIST_KEY]

/** How long the next person's press can be undone, in milliseconds. */
export const UNDO_FOR = 10_000

/**
 * Deletes everything that device and tab store about a person, for the next person at a shared device. Returns a
 * function that restores it, except where something newer has been stored since.
 */
export function forgetPerson(window: Window): () => void {
  const entries = personEntries(window)
  const texts = entries.map((entry) => entry.read())
  for (const entry of entries) entry.remove()
  return () => {
    for (const [at, entry] of entries.entries()) {
      const text = texts[at]
      if (text !== undefined && entry.read() === undefined) entry.write(text)
    }
  }
}

/** The entries in which device and tab store something about a person, always in the same order. */
export function personEntries(window: Window): readonly StorageEntry[] {
  return [
    ...PERSON_KEYS.map((key) => storageEntry(window, 'localStorage', key)),
    storageEntry(window, 'sessionStorage', OPENED_KEY),
    storageEntry(window, 'sessionStorage', CALLED_KEY),
    storageEntry(window, 'sessionStorage', ADVERTS_KEY)
  ]
}
