/** The one key under which a caseload stands, in the tab or on the device. */
export const CASELOAD_KEY = 'front-or-back:caseload'

/** Where a caseload may be kept. No method throws: storage may be blocked or full. */
export type CaseloadStorage = {
  /** What this tab holds: it outlives a reload and a change of language, and ends with the tab. */
  readonly readTab: () => string | undefined
  readonly writeTab: (text: string) => void
  readonly forgetTab: () => void
  readonly readDevice: () => string | undefined
  /** False when it could not be written. */
  readonly writeDevice: (text: string) => boolean
  readonly forgetDevice: () => void
  /** Calls back when another tab has changed what the device keeps; undefined: forgotten. */
  readonly listen: (changed: (text: string | undefined) => void) => void
}

/** The storage behind a window. Reading `sessionStorage` itself may throw, so it happens at each call. */
export function caseloadStorageOf(window: Window): CaseloadStorage {
  const read = (storage: 'sessionStorage' | 'localStorage'): string | undefined => {
    try {
      return window[storage].getItem(CASELOAD_KEY) ?? undefined
    } catch {
      return undefined
    }
  }
  const write = (storage: 'sessionStorage' | 'localStorage', text: string): boolean => {
    try {
      window[storage].setItem(CASELOAD_KEY, text)
      return true
    } catch {
      return false
    }
  }
  const forget = (storage: 'sessionStorage' | 'localStorage'): void => {
    try {
      window[storage].removeItem(CASELOAD_KEY)
    } catch {
      // Nothing can be kept where nothing can be deleted.
    }
  }
  return {
    readTab: () => read('sessionStorage'),
    writeTab: (text) => void write('sessionStorage', text),
    forgetTab: () => forget('sessionStorage'),
    readDevice: () => read('localStorage'),
    writeDevice: (text) => write('localStorage', text),
    forgetDevice: () => forget('localStorage'),
    listen(changed) {
      window.addEventListener('storage', ({ key }) => {
        if (key === CASELOAD_KEY || key === null) changed(read('localStorage'))
      })
    }
  }
}
