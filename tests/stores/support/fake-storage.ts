/**
 * How storage behaves. `full`: writing throws. `blocked`: reading `window.localStorage` throws.
 * `absent`: it is null, as in the web views of some apps.
 */
export type StorageState = 'working' | 'full' | 'blocked' | 'absent'

/** One storage, shared by all tabs of a fake browser. */
export type FakeStorage = {
  readonly entries: Map<string, string>
  /**
   * The value of `window.localStorage` in a tab; `written` is called on each change. Throws where
   * it is blocked.
   */
  readonly seenBy: (written: (key: string | null, newValue: string | null) => void) => unknown
  state: StorageState
}

/** An empty storage; its state can be changed later. */
export function fakeStorage(state: StorageState): FakeStorage {
  const entries = new Map<string, string>()
  const storage: FakeStorage = {
    entries,
    state,
    seenBy(written) {
      if (storage.state === 'blocked') throw new DOMException('No access.', 'SecurityError')
      if (storage.state === 'absent') return null
      return {
        getItem: (key: string) => entries.get(key) ?? null,
        setItem(key: string, value: string) {
          if (storage.state === 'full') throw new DOMException('Full.', 'QuotaExceededError')
          entries.set(key, value)
          written(key, value)
        },
        removeItem(key: string) {
          if (entries.delete(key)) written(key, null)
        },
        clear() {
          entries.clear()
          written(null, null)
        }
      }
    }
  }
  return storage
}
