import style from './handed-on.css?inline'
import { useLayoutEffect, useState } from 'preact/hooks'
import { type CarriedUndo, restorePerson, takeCarriedUndo } from '#stores/carried-undo'
import { DEVICE_KEY } from '#stores/device'
import { storageEntry } from '#stores/storage-entry'
import { addStyle } from '../shared/add-style.ts'

addStyle(style)

/** The texts of the notice. */
export type HandedOnText = { readonly discarded: string; readonly undo: string }

/**
 * After "Next person" on the page with an invited result has led here: that the earlier answers are
 * deleted, with an undo for ten seconds, which leads back to that result. An empty live region
 * otherwise.
 */
export function HandedOn({ text }: { readonly text: HandedOnText }) {
  const [undo, setUndo] = useState<CarriedUndo | undefined>()
  useLayoutEffect(() => {
    const now = Date.now()
    const carried = takeCarriedUndo(window, now)
    if (!carried) return
    // Later than the region itself, so that screen readers announce the text.
    const appear = setTimeout(() => setUndo(carried))
    const end = setTimeout(() => setUndo(undefined), carried.until - now)
    return () => {
      clearTimeout(appear)
      clearTimeout(end)
    }
  }, [])
  const goBack = (): void => {
    setUndo(undefined)
    // Whoever has answered meanwhile goes on: their answers are not to be lost.
    if (!undo || storageEntry(window, 'localStorage', DEVICE_KEY).read() !== undefined) return
    restorePerson(window, undo)
    location.replace(undo.address)
  }
  return (
    <div role="status" class="handed-on">
      {undo && (
        <p class="notice">
          {text.discarded}{' '}
          <button type="button" class="quiet" onClick={goBack}>
            {text.undo}
          </button>
        </p>
      )}
    </div>
  )
}
