import type { CaseLine } from '#domain/caseload/case-line'
import type { Person } from '#domain/caseload/person'
import { atom, type ReadableAtom } from 'nanostores'
import { type CaseloadCopy, formatCopy, parseCopy } from './caseload-copy.ts'
import type { CaseloadStorage } from './caseload-storage.ts'

/** Stores a caseload either in the tab or on the device. */
export type StoredCaseload = {
  /** Whether it is stored on the device and so survives closing the tab. */
  readonly $stored: ReadableAtom<boolean>
  /**
   * Whether storing on the device failed: storage is blocked or full, or already holds an invalid
   * or newer caseload.
   */
  readonly $storingFailed: ReadableAtom<boolean>
  /** Whether something was typed by hand that is neither on the device nor in a file. */
  readonly $unsaved: ReadableAtom<boolean>
  /**
   * The caseload stored in the tab, or else on the device; undefined when neither holds a valid
   * one.
   */
  readonly find: () => FoundCaseload | undefined
  /**
   * Continues with the caseload found. Call it once all of it is read; an earlier `write` would
   * overwrite it.
   */
  readonly continueWith: (found: FoundCaseload) => void
  /**
   * Stores the people. Call it on every change: a browser that discards a tab from memory fires no
   * event.
   */
  readonly write: (people: readonly Person[]) => void
  /**
   * Chooses the device for later writes. Returns the lines already stored there, to be merged;
   * undefined, and sets `$storingFailed`, when they can't be read.
   */
  readonly moveToDevice: () => readonly CaseLine[] | undefined
  /** Stores it in the tab only, and deletes it from the device. */
  readonly moveToTab: (people: readonly Person[]) => void
  /** Stores it in the tab only, after another tab has deleted it from the device. */
  readonly stayInTab: (people: readonly Person[]) => void
  /** Call it when something was typed by hand. */
  readonly noteTyped: () => void
  /** Call it when everything was saved to a file. */
  readonly noteSaved: () => void
  /**
   * Deletes it from the device. If this tab stores its caseload on the device, the other tabs that
   * do so forget theirs too.
   */
  readonly forgetDevice: () => void
  /** Deletes it from the tab and resets the state. */
  readonly forget: () => void
}

type FoundCaseload = { readonly copy: CaseloadCopy; readonly onDevice: boolean }

/** Stores in the tab until `continueWith` or `moveToDevice` chooses the device. */
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

    continueWith({ copy, onDevice }) {
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
      // The device still stores an older version, which the next visit would restore as if it were
      // complete.
      storage.forgetDevice(false)
    }
    if (people.length === 0) storage.forgetTab()
    else storage.writeTab(formatCopy(people, $unsaved.get()))
  }
}

function copyIn(text: string | undefined): CaseloadCopy | undefined {
  return text === undefined ? undefined : parseCopy(text)
}
