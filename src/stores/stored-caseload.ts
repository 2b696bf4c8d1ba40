import type { CaseLine } from '#domain/caseload/lines'
import type { Person } from '#domain/caseload/person'
import { atom, type ReadableAtom } from 'nanostores'
import { type CaseloadCopy, formatCopy, parseCopy } from './caseload-copy.ts'
import type { CaseloadStorage } from './caseload-storage.ts'

/** Where a caseload is kept: in the tab, or on the device and then in the tab no more. */
export type StoredCaseload = {
  /** Whether this device keeps the caseload when the tab is closed. */
  readonly $stored: ReadableAtom<boolean>
  /** The device could not keep it: storage is blocked, full, or holds what can't be read here. */
  readonly $storingFailed: ReadableAtom<boolean>
  /** Something was typed here by hand, and stands nowhere else yet. */
  readonly $unsaved: ReadableAtom<boolean>
  /** What the tab holds from before, or else what the device keeps. */
  readonly find: () => FoundCaseload | undefined
  /** Goes on with what was found. Until then nothing may be written in its place. */
  readonly takeUp: (found: FoundCaseload) => void
  /** Each change is written at once: a tab that is thrown out of memory says no goodbye. */
  readonly write: (people: readonly Person[]) => void
  /** Has the device keep it from now on; gives what it keeps already, and undefined where that can't be read. */
  readonly moveToDevice: () => readonly CaseLine[] | undefined
  /** Keeps it in the tab alone, and deletes it from the device. */
  readonly moveToTab: (people: readonly Person[]) => void
  /** The same where another tab has deleted it from the device. */
  readonly stayInTab: (people: readonly Person[]) => void
  readonly noteTyped: () => void
  readonly noteSaved: () => void
  /** Deletes what the device keeps, also for other tabs that keep the same. */
  readonly forgetDevice: () => void
  /** Nothing is kept any more. */
  readonly forget: () => void
}

type FoundCaseload = { readonly copy: CaseloadCopy; readonly onDevice: boolean }

export function createStoredCaseload(storage: CaseloadStorage): StoredCaseload {
  const $stored = atom(false)
  const $storingFailed = atom(false)
  const $unsaved = atom(false)

  return {
    $stored,
    $storingFailed,
    $unsaved,

    find() {
      const inTab = copyIn(storage.readTab())
      const copy = inTab ?? copyIn(storage.readDevice())
      return copy && { copy, onDevice: inTab === undefined }
    },

    takeUp({ copy, onDevice }) {
      $unsaved.set(copy.unsaved)
      $stored.set(onDevice)
    },

    write,

    moveToDevice() {
      $storingFailed.set(false)
      const device = storage.readDevice()
      const copy = copyIn(device)
      if (device !== undefined && !copy) {
        $storingFailed.set(true)
        return undefined
      }
      $stored.set(true)
      return copy?.lines ?? []
    },

    moveToTab(people) {
      $storingFailed.set(false)
      storage.forgetDevice(false)
      stayInTab(people)
    },

    stayInTab,

    noteTyped: () => $unsaved.set(true),
    noteSaved: () => $unsaved.set(false),
    forgetDevice: () => storage.forgetDevice($stored.get()),

    forget() {
      $stored.set(false)
      $storingFailed.set(false)
      $unsaved.set(false)
      storage.forgetTab()
    }
  }

  function stayInTab(people: readonly Person[]): void {
    $stored.set(false)
    write(people)
  }

  function write(people: readonly Person[]): void {
    if ($stored.get()) {
      if (storage.writeDevice(formatCopy(people, false))) {
        $unsaved.set(false)
        storage.forgetTab()
        return
      }
      $stored.set(false)
      $storingFailed.set(true)
      // What stands there is older: it would come back as if it were the whole.
      storage.forgetDevice(false)
    }
    if (people.length === 0) storage.forgetTab()
    else storage.writeTab(formatCopy(people, $unsaved.get()))
  }
}

function copyIn(text: string | undefined): CaseloadCopy | undefined {
  return text === undefined ? undefined : parseCopy(text)
}
