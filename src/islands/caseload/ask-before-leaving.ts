import type { Caseload } from '#stores/caseload'
import type { Paper } from '#stores/paper'
import { carryHashToLanguages } from '../language-links.ts'

/**
 * Makes the browser ask for confirmation before the page is left, if typed data would be lost. Also
 * makes the language links carry the URL fragment over, and notices clicks on them: a change of
 * language loses a half-entered paper sheet, but not the caseload, which the tab stores.
 */
export function askBeforeLeaving({ $unsaved }: Caseload, { $sheet }: Paper): void {
  let inOtherLanguage = false
  carryHashToLanguages(() => {
    inOtherLanguage = true
    return location.hash
  })
  addEventListener('beforeunload', (event) => {
    // `$unsaved` counts only typed lines: pasted ones exist elsewhere too. A paper sheet that is not
    // finished is not stored anywhere.
    const sheetBegun = $sheet.get().some((answer) => answer !== undefined)
    if (sheetBegun || ($unsaved.get() && !inOtherLanguage)) event.preventDefault()
  })
}
