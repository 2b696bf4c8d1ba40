import { type QuizProgress, parseQuizProgress, formatQuizProgress } from './quiz-progress.ts'
import { storageEntry } from './storage-entry.ts'

/** The `localStorage` key of the quiz progress. */
export const DEVICE_KEY = 'front-or-back'

/**
 * The text of a trial write. It is as long as the longest quiz progress, so that the trial fails
 * where the remaining space is too small for one.
 */
const PROBE = 'x'.repeat(40)

/**
 * The quiz progress that is stored on this device, across visits. No method throws: storage may be
 * blocked, full, or hold an invalid text.
 */
export type Device = {
  /** Whether the device can store a quiz progress, found out by a trial write. */
  readonly works: () => boolean
  /** The stored quiz progress; undefined when there is none, or when it is invalid. */
  readonly read: () => QuizProgress | undefined
  /** The stored text as it is, even when it is no valid quiz progress. */
  readonly raw: () => string | undefined
  /** Returns false when it could not be stored. */
  readonly write: (progress: QuizProgress) => boolean
  readonly forget: () => void
  /**
   * Calls back with what is stored, undefined for nothing, when another tab changed it, and when
   * the browser restores the page from its back/forward cache, which may have missed a change. Does
   * not call back for an invalid text.
   */
  readonly listen: (changed: (progress: QuizProgress | undefined) => void) => void
}

/** The device's storage as seen from a window. */
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
        // The key is null when another tab called `localStorage.clear()`. The stored text is read
        // again, because this tab may have written since the event's `newValue`.
        if (key === DEVICE_KEY || key === null) readChange()
      })
      window.addEventListener('pageshow', ({ persisted }) => persisted && readChange())
    }
  }
}
