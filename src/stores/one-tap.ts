import { atom, type ReadableAtom } from 'nanostores'
import type { Later } from './later.ts'
import type { StorageEntry } from './storage-entry.ts'

/** The `localStorage` key of the setting: `off` where the visitor has turned it off. */
export const ONE_TAP_KEY = 'front-or-back:one-tap'

/** How long a tapped answer is shown before the next statement, in milliseconds. */
const SEEN_FOR = 350

/**
 * Whether a tap on an answer also moves on. WCAG 3.2.2 asks to say so before the first answer; the
 * visitor can turn it off.
 */
export type OneTap = {
  readonly $on: ReadableAtom<boolean>
  readonly set: (on: boolean) => void
  /**
   * Moves on after a tapped answer was shown for a third of a second; at once never, and not at all
   * if it is turned off. A later tap begins the wait anew.
   */
  readonly moveOnAfter: (moveOn: () => void) => void
  /** Prevents what `moveOnAfter` waits for. */
  readonly cancel: () => void
}

/** Restores the setting from `entry`; it is on where nothing is stored. */
export function createOneTap(entry: StorageEntry, later: Later): OneTap {
  const $on = atom(entry.read() !== 'off')
  let cancel = (): void => {}
  return {
    $on,
    set(on) {
      cancel()
      $on.set(on)
      if (on) entry.remove()
      else entry.write('off')
    },
    moveOnAfter(moveOn) {
      cancel()
      if ($on.get()) cancel = later(moveOn, SEEN_FOR)
    },
    cancel: () => cancel()
  }
}
