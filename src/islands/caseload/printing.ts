import type { CaseloadUiState } from '#stores/caseload-ui-state'
import type { OpenedCaseload } from './context.ts'

type Dependencies = {
  readonly uiState: CaseloadUiState
  /**
   * Renders synchronously: printed content must be complete when the `beforeprint` listener
   * returns.
   */
  readonly renderNow: () => void
  /** Fetches the texts of the printed sheets. */
  readonly fetchWords: () => Promise<void>
}

/**
 * Renders the printed content before printing, also when the browser's menu starts it, and the
 * screen content afterwards. Returns the function for the print buttons.
 */
export function createPrinting({
  uiState,
  renderNow,
  fetchWords
}: Dependencies): OpenedCaseload['print'] {
  /** Id of the button that started printing; it gets the focus back afterwards. */
  let printedFrom = ''

  addEventListener('beforeprint', () => {
    if (uiState.$rendered.get() === 'view') uiState.$rendered.set('all-rows')
    renderNow()
  })
  addEventListener('afterprint', () => {
    uiState.$rendered.set('view')
    renderNow()
    document.getElementById(printedFrom)?.focus()
  })

  return async (what) => {
    printedFrom = document.activeElement?.id ?? ''
    // This never rejects: if the texts can't be fetched, an error message replaces the sheet.
    await fetchWords()
    uiState.$rendered.set(what)
    renderNow()
    print()
  }
}
