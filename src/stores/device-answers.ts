import { formatCode } from '#domain/code'
import { atom, computed, type ReadableAtom } from 'nanostores'
import type { Device } from './device.ts'
import type { QuizProgress } from './quiz-progress.ts'

/** The answers that this device keeps, beside a result; they can be deleted, and had back until somebody leaves. */
export type DeviceAnswers = {
  /** Their code, as it was when the device was read. */
  readonly $code: ReadableAtom<string | undefined>
  /** Whether they were deleted here, and can be had back. */
  readonly $forgotten: ReadableAtom<boolean>
  readonly read: () => void
  /** Deletes what this device keeps. */
  readonly forget: () => void
  /** Takes the deletion back. */
  readonly undo: () => void
  /** Makes a deletion final, when somebody leaves. */
  readonly leave: () => void
}

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
      // Another tab may have begun anew meanwhile; what stands there now is newer.
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
