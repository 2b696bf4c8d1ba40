import { type Place, readPlace, writePlace } from './place.ts'

/** The one key under which a quiz stands on a device. */
export const DEVICE_KEY = 'front-or-back'

/** What this device can remember. No method throws: storage may be blocked, full, or hold anything. */
export type Device = {
  /** Whether the device remembers at all. */
  readonly works: () => boolean
  readonly read: () => Place | undefined
  /** False when it could not be written. */
  readonly write: (place: Place) => boolean
  readonly forget: () => void
  /** Calls back when another tab has written or forgotten. */
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
  const read = (): Place | undefined =>
    attempt(() => readPlace(window.localStorage.getItem(DEVICE_KEY)), undefined)
  const forget = (key: string): void =>
    attempt(() => window.localStorage.removeItem(key), undefined)

  return {
    works() {
      const probe = `${DEVICE_KEY}:probe`
      const written = write(probe, '1')
      forget(probe)
      return written
    },
    read,
    write: (place) => write(DEVICE_KEY, writePlace(place)),
    forget: () => forget(DEVICE_KEY),
    listen(changed) {
      window.addEventListener('storage', ({ key }) => {
        // A null key: another tab cleared everything. What the event says may be older than what this tab wrote since.
        if (key === DEVICE_KEY || key === null) changed(read())
      })
    }
  }
}
