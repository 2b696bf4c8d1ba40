import type { CaseloadStorage, StorageChange } from '#stores/caseload-storage'

/** A caseload storage in memory, with controls for a test. */
export type MemoryStorage = CaseloadStorage & {
  /** The text stored in the tab. */
  tab: string | undefined
  /** The text stored on the device. */
  device: string | undefined
  /** Makes each write to the device fail. */
  full: boolean
  /** Whether this tab asked other tabs to forget the caseload. */
  forgottenEverywhere: boolean
  /** Changes the device as another tab would, and notifies the listener. */
  readonly otherTab: (change: StorageChange) => void
}

/** An empty storage that works. */
export function memoryStorage(): MemoryStorage {
  let notify: (change: StorageChange) => void = () => {}
  const storage: MemoryStorage = {
    tab: undefined,
    device: undefined,
    full: false,
    forgottenEverywhere: false,
    readTab: () => storage.tab,
    writeTab(text) {
      storage.tab = text
    },
    forgetTab() {
      storage.tab = undefined
    },
    readDevice: () => storage.device,
    writeDevice(text) {
      if (storage.full) return false
      storage.device = text
      return true
    },
    forgetDevice(everywhere) {
      storage.device = undefined
      storage.forgottenEverywhere ||= everywhere
    },
    listen(changed) {
      notify = changed
    },
    otherTab(change) {
      storage.device = change.kind === 'changed' ? change.text : undefined
      notify(change)
    }
  }
  return storage
}
