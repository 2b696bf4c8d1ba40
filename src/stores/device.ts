import { type QuizProgress, parseQuizProgress, formatQuizProgress } from './quiz-progress.ts'
import { storageEntry } from './storage-entry.ts'

/** The one key under which a quiz stands on a device. */
export const DEVICE_KEY = 'front-or-back'

/** As long as the longest place, so that a storage with room for a few letters only does not pass for one that works. */
const PROBE = 'x'.repeat(40)

/** What this device can remember. No method throws: storage may be blocked, full, or hold anything. */
export type Device = {
  /** Whether the device remembers at all. */
  readonly works: () => boolean
  readonly read: () => QuizProgress | undefined
  /** What is stored, word for word, also where it can't be read as a place. */
  readonly raw: () => string | undefined
  /** False when it could not be written. */
  readonly write: (progress: QuizProgress) => boolean
  readonly forget: () => void
  /** Calls back when another tab has written something readable, or has forgotten everything, and when the page comes back as it was left: it may have missed that. */
  readonly listen: (changed: (progress: QuizProgress | undefined) => void) => void
}

/** The device behind a window. */
export function deviceOf(window: Window): Device {
  const entry = storageEntry(window, 'localStorage', DEVICE_KEY)
  const probe = storageEntry(window, 'localStorage', `${DEVICE_KEY}:probe`)
  return {
    works() {
      const written = probe.write(PROBE)
      probe.remove()
      return written
    },
    raw: entry.read,
    read: () => parseQuizProgress(entry.read()),
    write: (progress) => entry.write(formatQuizProgress(progress)),
    forget: entry.remove,
    listen(changed) {
      const readChange = (): void => {
        const text = entry.read()
        const progress = parseQuizProgress(text)
        if (progress || text === undefined) changed(progress)
      }
      window.addEventListener('storage', ({ key }) => {
        // A null key: another tab cleared everything. What the event says may be older than what this tab wrote since.
        if (key === DEVICE_KEY || key === null) readChange()
      })
      window.addEventListener('pageshow', ({ persisted }) => persisted && readChange())
    }
  }
}
