import { formatCode } from '#domain/code'
import { atom, computed, type ReadableAtom } from 'nanostores'
import type { Device } from './device.ts'
import type { QuizProgress } from './quiz-progress.ts'

/**
 * The answers stored on this device, as the result page manages them. Deleting can be undone until
 * the visitor leaves.
 */
export type DeviceAnswers = {
  /** The result code of the stored answers at the last `read`; undefined when none are stored. */
  readonly $code: ReadableAtom<string | undefined>
  /** Whether the answers were deleted on this page and `undo` can restore them. */
  readonly $forgotten: ReadableAtom<boolean>
  /** Updates `$code` from the device. */
  readonly read: () => void
  /** Deletes the stored answers; `undo` can restore them. */
  readonly forget: () => void
  /** Restores the deleted answers, unless another tab has stored new ones. */
  readonly undo: () => void
  /** Makes a deletion final, when the visitor leaves the result. */
  readonly leave: () => void
}

/** Nothing is read from the device before `read`, or before another tab changes it. */
export function createDeviceAnswers(device: Device): DeviceAnswers {
  const $code = atom<string | undefined>()
  const $discarded = atom<QuizProgress | undefined>()

  device.listen(() => {
    leave()
    read()
  })

  return {
    $code,
    $forgotten: computed([$discarded], (discarded) => discarded !== undefined),
    read,

    forget() {
      $discarded.set(device.read())
      device.forget()
      read()
    },

    undo() {
      const progress = $discarded.get()
      // Another tab may have started the quiz again since; its stored text is newer and must stay.
      if (progress && device.raw() === undefined) device.write(progress)
      leave()
      read()
    },

    leave
  }

  function read(): void {
    const progress = device.read()
    $code.set(progress && formatCode(progress.answers))
  }

  function leave(): void {
    $discarded.set(undefined)
  }
}
