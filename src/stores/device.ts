import { type Place, readPlace, writePlace } from './place.ts'

/** The one key under which a quiz stands on a device. */
export const DEVICE_KEY = 'front-or-back'

/** As long as the longest place, so that a storage with room for a few letters only does not pass for one that works. */
const PROBE = 'x'.repeat(40)

/** What this device can remember. No method throws: storage may be blocked, full, or hold anything. */
export type Device = {
  /** Whether the device remembers at all. */
  readonly works: () => boolean
  readonly read: () => Place | undefined
  /** What is stored, word for word, also where it can't be read as a place. */
  readonly raw: () => string | undefined
  /** False when it could not be written. */
  readonly write: (place: Place) => boolean
  readonly forget: () => void
  /** Calls back when another tab has written something readable, or has forgotten everything, and when the page comes back as it was left: it may have missed that. */
  readonly listen: (changed: (place: Place | undefined) => void) => void
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
    read: () => readPlace(raw()),
    write: (place) => write(DEVICE_KEY, writePlace(place)),
    forget: () => forget(DEVICE_KEY),
    listen(changed) {
      const look = (): void => {
        const text = raw()
        const place = readPlace(text)
        if (place || text === undefined) changed(place)
      }
      window.addEventListener('storage', ({ key }) => {
        // A null key: another tab cleared everything. What the event says may be older than what this tab wrote since.
        if (key === DEVICE_KEY || key === null) look()
      })
      window.addEventListener('pageshow', ({ persisted }) => persisted && look())
    }
  }
}
