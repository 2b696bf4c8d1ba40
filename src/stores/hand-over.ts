import { atom, type ReadableAtom } from 'nanostores'
import type { Later } from './later.ts'
import { UNDO_FOR } from './person.ts'

/** Whether a shared device was handed over to the next person, and whether that can be undone. */
export type HandedOver = 'no' | 'undoable' | 'final'

/** Handing a shared device over to the next person. */
export type HandOver = {
  readonly $state: ReadableAtom<HandedOver>
  /** Deletes all that is stored about the person. `restore` shows it again after an undo. */
  readonly handOver: (restore: () => void) => void
  /** Restores everything, for ten seconds after `handOver`. */
  readonly undo: () => void
  /** Makes the deletion final, when the visitor leaves the page. */
  readonly leave: () => void
  /** The page shows another result: nothing was handed over. */
  readonly reset: () => void
}

type Dependencies = {
  /** Deletes all that the device stores about a person; returns a function that restores it. */
  readonly forgetPerson: () => () => void
  readonly later: Later
}

export function createHandOver({ forgetPerson, later }: Dependencies): HandOver {
  const $state = atom<HandedOver>('no')
  let restoreAll: (() => void) | undefined
  let cancel = (): void => {}

  function end(state: HandedOver): void {
    cancel()
    restoreAll = undefined
    $state.set(state)
  }

  return {
    $state,
    handOver(restore) {
      const restorePerson = forgetPerson()
      restoreAll = () => {
        restorePerson()
        restore()
      }
      $state.set('undoable')
      cancel = later(() => end('final'), UNDO_FOR)
    },
    undo() {
      const restore = restoreAll
      end('no')
      restore?.()
    },
    leave() {
      if ($state.get() !== 'no') end('final')
    },
    reset: () => end('no')
  }
}
