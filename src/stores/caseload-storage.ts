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

/** The storage behind a window. Reading `sessionStorage` itself may throw, so it happens at each call. */
export function caseloadStorageOf(window: Window): CaseloadStorage {
  const attempt = <Value>(action: () => Value, otherwise: Value): Value => {
    try {
      return action()
    } catch {
      return otherwise
    }
  }
  const read = (storage: 'sessionStorage' | 'localStorage'): string | undefined =>
    attempt(() => window[storage].getItem(CASELOAD_KEY) ?? undefined, undefined)
  const write = (storage: 'sessionStorage' | 'localStorage', text: string): boolean =>
    attempt(() => {
      window[storage].setItem(CASELOAD_KEY, text)
      return true
    }, false)
  const forget = (storage: 'sessionStorage' | 'localStorage'): void =>
    attempt(() => window[storage].removeItem(CASELOAD_KEY), undefined)

  return {
    readTab: () => read('sessionStorage'),
    writeTab: (text) => void write('sessionStorage', text),
    forgetTab: () => forget('sessionStorage'),
    readDevice: () => read('localStorage'),
    writeDevice: (text) => write('localStorage', text),
    forgetDevice(everywhere) {
      if (everywhere && read('localStorage') !== undefined) write('localStorage', FORGOTTEN)
      forget('localStorage')
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
