import type { CaseloadUiState } from '#stores/caseload-ui-state'
import type { OpenedCaseload } from './context.ts'
import type { SheetPrinting } from './print-sheets/sheet-printing.ts'

type Dependencies = {
  readonly uiState: CaseloadUiState
  /**
   * Renders synchronously: printed content must be complete when the `beforeprint` listener
   * returns.
   */
  readonly renderNow: () => void
  /** Fetches the texts of the printed sheets. */
  readonly fetchWords: () => Promise<unknown>
  readonly sheetPrinting: Pick<SheetPrinting, 'isReady' | 'clear'>
  /** Prepares the sheets of the selected people, which can take seconds, and prints them. */
  readonly printSheets: () => void
}

/**
 * Renders the printed content before printing, also when the browser's menu starts it, and the
 * screen content afterwards. Returns the function for the print buttons.
 */
export function createPrinting({
  uiState,
  renderNow,
  fetchWords,
  sheetPrinting,
  printSheets
}: Dependencies): OpenedCaseload['print'] {
  /** Id of the button that started printing; it gets the focus back afterwards. */
  let printedFrom = ''

  addEventListener('beforeprint', () => {
    if (sheetPrinting.isReady()) return
    if (uiState.$rendered.get() === 'view') uiState.$rendered.set('all-rows')
    renderNow()
  })
  addEventListener('afterprint', () => {
    if (sheetPrinting.isReady()) {
      sheetPrinting.clear()
      return
    }
    uiState.$rendered.set('view')
    renderNow()
    document.getElementById(printedFrom)?.focus()
  })

  return async (what) => {
    if (what === 'sheets') {
      printSheets()
      return
    }
    printedFrom = document.activeElement?.id ?? ''
    // This never rejects: if the texts can't be fetched, an error message replaces the sheet.
    await fetchWords()
    uiState.$rendered.set(what)
    renderNow()
    print()
  }
}
