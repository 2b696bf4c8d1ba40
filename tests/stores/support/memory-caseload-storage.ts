import type { CaseloadStorage } from '#stores/caseload-storage'

/** A caseload storage in two variables, and what other tabs do to it. */
export type MemoryStorage = CaseloadStorage & {
  tab: string | undefined
  device: string | undefined
  /** Nothing more can be written to the device. */
  full: boolean
  /** Another tab writes to the device, or forgets what is there. */
  readonly otherTab: (text: string | undefined) => void
}

export function memoryStorage(): MemoryStorage {
  let tell: (text: string | undefined) => void = () => {}
  const storage: MemoryStorage = {
    tab: undefined,
    device: undefined,
    full: false,
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
    forgetDevice() {
      storage.device = undefined
    },
    listen(changed) {
      tell = changed
    },
    otherTab(text) {
      storage.device = text
      tell(text)
    }
  }
  return storage
}
