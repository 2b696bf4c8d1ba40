import type { CaseloadUiState } from '#stores/caseload-ui-state'
import type { OpenedCaseload } from './context.ts'

type Dependencies = {
  readonly uiState: CaseloadUiState
  /** Draws everything at once: what goes to the printer must be there before `beforeprint` is over. */
  readonly drawNow: () => void
  /** The words of the sheets that are printed. */
  readonly fetchWords: () => Promise<void>
}

/** Draws what is printed, whoever asks for it; gives the function that the buttons call. */
export function createPrinting({
  uiState,
  drawNow,
  fetchWords
}: Dependencies): OpenedCaseload['print'] {
  /** Id of the button that opened the printer; it has the focus again afterwards. */
  let printedFrom = ''

  addEventListener('beforeprint', () => {
    if (uiState.$printing.get() === 'nothing') uiState.$printing.set('all')
    drawNow()
  })
  addEventListener('afterprint', () => {
    uiState.$printing.set('nothing')
    drawNow()
    document.getElementById(printedFrom)?.focus()
  })

  return async (what) => {
    printedFrom = document.activeElement?.id ?? ''
    // Words that can't be had are said where the sheet would be.
    await fetchWords()
    uiState.$printing.set(what)
    drawNow()
    print()
  }
}
