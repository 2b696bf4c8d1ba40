import type { CaseloadStorage, StorageChange } from '#stores/caseload-storage'

/** A caseload storage in two variables, and what other tabs do to it. */
export type MemoryStorage = CaseloadStorage & {
  tab: string | undefined
  device: string | undefined
  /** Nothing more can be written to the device. */
  full: boolean
  /** Whether this tab has told the others to forget. */
  toldOthers: boolean
  /** Another tab does something to what the device keeps. */
  readonly otherTab: (news: StorageChange) => void
}

export function memoryStorage(): MemoryStorage {
  let tell: (news: StorageChange) => void = () => {}
  const storage: MemoryStorage = {
    tab: undefined,
    device: undefined,
    full: false,
    toldOthers: false,
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
      storage.toldOthers ||= everywhere
    },
    listen(changed) {
      tell = changed
    },
    otherTab(news) {
      storage.device = news.kind === 'changed' ? news.text : undefined
      tell(news)
    }
  }
  return storage
}
