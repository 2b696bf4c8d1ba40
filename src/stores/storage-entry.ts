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
  const attempt = <Value>(action: (storage: Storage) => Value): Value | undefined => {
    try {
      return action(window[storage])
    } catch {
      return undefined
    }
  }
  return {
    read: () => attempt((storage) => storage.getItem(key)) ?? undefined,
    write: (text) =>
      attempt((storage) => {
        storage.setItem(key, text)
        return true
      }) ?? false,
    remove: () => attempt((storage) => storage.removeItem(key))
  }
}
