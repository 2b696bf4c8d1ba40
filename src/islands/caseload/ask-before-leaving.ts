import type { Caseload } from '#stores/caseload'
import type { Paper } from '#stores/paper'
import { languageLinks } from '../language-links.ts'

/** Whoever leaves is asked whether they mean it, where what they typed would be lost. A change of language takes a caseload along. */
export function askBeforeLeaving({ $unsaved }: Caseload, { $sheet }: Paper): void {
  let inOtherLanguage = false
  languageLinks(() => {
    inOtherLanguage = true
    return location.hash
  })
  addEventListener('beforeunload', (event) => {
    // What was pasted stands somewhere else as well; what was typed here does not, and half a sheet nowhere at all.
    const half = $sheet.get().some((answer) => answer !== undefined)
    if (half || ($unsaved.get() && !inOtherLanguage)) event.preventDefault()
  })
}
