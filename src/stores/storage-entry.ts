/** A text under one key of a browser's storage. No method throws: storage may be blocked, absent or full. */
export type StorageEntry = {
  readonly read: () => string | undefined
  /** False when it could not be written. */
  readonly write: (text: string) => boolean
  readonly remove: () => void
}

/** An entry on the device (`localStorage`) or in the tab. Reading the storage of a window may throw by itself, so it happens at each call. */
export function storageEntry(
  window: Window,
  storage: 'localStorage' | 'sessionStorage',
  key: string
): StorageEntry {
  const attempt = <Value>(action: () => Value, otherwise: Value): Value => {
    try {
      return action()
    } catch {
      return otherwise
    }
  }
  return {
    read: () => attempt(() => window[storage].getItem(key) ?? undefined, undefined),
    write: (text) =>
      attempt(() => {
        window[storage].setItem(key, text)
        return true
      }, false),
    remove: () => attempt(() => window[storage].removeItem(key), undefined)
  }
}
