/**
 * A text under one key of a browser's storage. No method throws when storage is blocked, absent or
 * full.
 */
export type StorageEntry = {
  /** The stored text; undefined when there is none or storage can't be read. */
  readonly read: () => string | undefined
  /** Returns false when the text could not be stored. */
  readonly write: (text: string) => boolean
  readonly remove: () => void
}

/**
 * An entry in the storage of the device (`localStorage`) or of the tab (`sessionStorage`).
 * `window[storage]` itself throws where storage is blocked, so it is read inside the `try` of each
 * call.
 */
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
