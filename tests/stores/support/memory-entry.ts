import type { StorageEntry } from '#stores/storage-entry'

/** An entry of a storage that holds this text, or nothing. */
export function memoryEntry(text?: string): StorageEntry {
  let stored = text
  return {
    read: () => stored,
    write(next) {
      stored = next
      return true
    },
    remove() {
      stored = undefined
    }
  }
}
