/** How a browser's storage may behave. `absent`: there is none at all, as in some apps' own browsers. */
export type StorageMood = 'working' | 'full' | 'blocked' | 'absent'

/** One storage, shared by all tabs of a fake browser. */
export type FakeStorage = {
  readonly entries: Map<string, string>
  /** What reading `localStorage` gives a tab; throws where it is blocked. */
  readonly seenBy: (written: (key: string | null, newValue: string | null) => void) => unknown
  mood: StorageMood
}

export function fakeStorage(mood: StorageMood): FakeStorage {
  const entries = new Map<string, string>()
  const storage: FakeStorage = {
    entries,
    mood,
    seenBy(written) {
      if (storage.mood === 'blocked') throw new DOMException('No access.', 'SecurityError')
      if (storage.mood === 'absent') return null
      return {
        getItem: (key: string) => entries.get(key) ?? null,
        setItem(key: string, value: string) {
          if (storage.mood === 'full') throw new DOMException('Full.', 'QuotaExceededError')
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
