import { storageEntry } from './storage-entry.ts'

/** The one key under which a caseload stands, in the tab or on the device. */
export const CASELOAD_KEY = 'front-or-back:caseload'

/** Written for a moment before everything is forgotten, so that other tabs know it from "no longer kept". */
const FORGOTTEN = 'forgotten'

/** What another tab has done to what the device keeps. */
export type StorageChange =
  | { readonly kind: 'changed'; readonly text: string }
  | { readonly kind: 'forgotten' }
  /** The device keeps nothing any more, but nobody has forgotten anything. */
  | { readonly kind: 'not-kept' }

/** Where a caseload may be kept. No method throws: storage may be blocked or full. */
export type CaseloadStorage = {
  /** What this tab holds: it outlives a reload and a change of language, and ends with the tab. */
  readonly readTab: () => string | undefined
  readonly writeTab: (text: string) => void
  readonly forgetTab: () => void
  readonly readDevice: () => string | undefined
  /** False when it could not be written. */
  readonly writeDevice: (text: string) => boolean
  /** Keeps it no longer. `everywhere`: other tabs shall forget it as well. */
  readonly forgetDevice: (everywhere: boolean) => void
  readonly listen: (changed: (change: StorageChange) => void) => void
}

/** The storage behind a window. */
export function caseloadStorageOf(window: Window): CaseloadStorage {
  const tab = storageEntry(window, 'sessionStorage', CASELOAD_KEY)
  const device = storageEntry(window, 'localStorage', CASELOAD_KEY)
  return {
    readTab: tab.read,
    writeTab: (text) => void tab.write(text),
    forgetTab: tab.remove,
    readDevice: device.read,
    writeDevice: device.write,
    forgetDevice(everywhere) {
      if (everywhere && device.read() !== undefined) device.write(FORGOTTEN)
      device.remove()
    },
    listen(changed) {
      window.addEventListener('storage', ({ key, newValue }) => {
        if (key === null) changed({ kind: 'forgotten' })
        if (key !== CASELOAD_KEY) return
        if (newValue === null) changed({ kind: 'not-kept' })
        else
          changed(newValue === FORGOTTEN ? { kind: newValue } : { kind: 'changed', text: newValue })
      })
    }
  }
}
