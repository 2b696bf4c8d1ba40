import { type QuizProgress, parseQuizProgress, formatQuizProgress } from './quiz-progress.ts'

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

/** The device behind a window. Reading `localStorage` itself may throw, so it happens at each call. */
export function deviceOf(window: Window): Device {
  const attempt = <Value>(action: () => Value, otherwise: Value): Value => {
    try {
      return action()
    } catch {
      return otherwise
    }
  }
  const write = (key: string, value: string): boolean =>
    attempt(() => {
      window.localStorage.setItem(key, value)
      return true
    }, false)
  const raw = (): string | undefined =>
    attempt(() => window.localStorage.getItem(DEVICE_KEY) ?? undefined, undefined)
  const forget = (key: string): void =>
    attempt(() => window.localStorage.removeItem(key), undefined)

  return {
    works() {
      const probe = `${DEVICE_KEY}:probe`
      const written = write(probe, PROBE)
      forget(probe)
      return written
    },
    raw,
    read: () => parseQuizProgress(raw()),
    write: (progress) => write(DEVICE_KEY, formatQuizProgress(progress)),
    forget: () => forget(DEVICE_KEY),
    listen(changed) {
      const readChange = (): void => {
        const text = raw()
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
