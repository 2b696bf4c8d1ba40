import { storageEntry } from './storage-entry.ts'

/** The storage key of the caseload, in both `sessionStorage` and `localStorage`. */
export const CASELOAD_KEY = 'front-or-back:caseload'

/**
 * Written just before the entry is removed, when every tab is to forget the caseload. Without it,
 * other tabs could not distinguish this from a caseload that is no longer stored on the device:
 * both remove the key.
 */
const FORGOTTEN = 'forgotten'

/** How another tab changed the caseload that is stored on the device. */
export type StorageChange =
  | { readonly kind: 'changed'; readonly text: string }
  | { readonly kind: 'forgotten' }
  /** The device no longer stores the caseload, but the tabs that show it keep it. */
  | { readonly kind: 'not-stored' }

/** The two places where a caseload is stored. No method throws: storage may be blocked or full. */
export type CaseloadStorage = {
  /**
   * Reads the text stored in this tab (`sessionStorage`), which survives a reload and a change of
   * language.
   */
  readonly readTab: () => string | undefined
  readonly writeTab: (text: string) => void
  readonly forgetTab: () => void
  readonly readDevice: () => string | undefined
  /** Returns false when the text could not be stored. */
  readonly writeDevice: (text: string) => boolean
  /**
   * Deletes the text from the device; with `everywhere`, other tabs forget their caseload as well.
   */
  readonly forgetDevice: (everywhere: boolean) => void
  /** Calls back when another tab changed what the device stores, or cleared `localStorage`. */
  readonly listen: (changed: (change: StorageChange) => void) => void
}

/** The caseload's entries in a window's `sessionStorage` and `localStorage`. */
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
        // The key is null when another tab called `localStorage.clear()`.
        if (key === null) changed({ kind: 'forgotten' })
        if (key !== CASELOAD_KEY) return
        if (newValue === null) changed({ kind: 'not-stored' })
        else
          changed(newValue === FORGOTTEN ? { kind: newValue } : { kind: 'changed', text: newValue })
      })
    }
  }
}
