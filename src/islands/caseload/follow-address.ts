import type { CaseloadUiState } from '#stores/caseload-ui-state'
import { type CaseloadView, parseView } from '#stores/caseload-view'
import type { OpenedCaseload } from './context.ts'

type Dependencies = {
  readonly root: HTMLElement
  readonly props: OpenedCaseload['props']
  readonly uiState: CaseloadUiState
  readonly renderNow: () => void
  /** Fetches the texts of the sheets that are shown. */
  readonly fetchWords: () => Promise<void>
  /** Reads a URL fragment that is not a view, and may be a result code. */
  readonly readLink: (text: string) => void
}

/**
 * Returns the function that shows the view in the URL fragment. A fragment that is not a view is
 * passed to `readLink` and replaced by `#all`. `moved` is true for a change of the view and false
 * for the first one: only a change scrolls and moves the focus.
 */
export function followAddress(dependencies: Dependencies): (moved: boolean) => Promise<void> {
  const { root, props, uiState, renderNow, fetchWords, readLink } = dependencies
  const { title } = document

  return async (moved) => {
    const before = uiState.$view.get()
    const view = parseView(location.hash) ?? { kind: 'all' }
    const text = parseView(location.hash) ? '' : location.hash
    uiState.$view.set(view)
    uiState.announce({ kind: 'nothing' })
    document.title = titleOf(view)
    if (text !== '') {
      history.replaceState(null, '', '#all')
      readLink(text)
      return
    }
    if (moved) {
      renderNow()
      scrollTo(0, 0)
      moveFocus(before.kind === 'person' ? `row-${before.id}` : undefined)
    }
    if (view.kind === 'all') return
    const words = fetchWords()
    // keep-focus.ts moves the focus in a mutation observer, so wait one microtask.
    await Promise.resolve()
    const focused = document.activeElement
    await words
    // A sheet gets its heading only with its texts. Focus the heading then, unless the visitor has
    // moved the focus while they were fetched.
    if (!moved || document.activeElement !== focused) return
    renderNow()
    moveFocus()
  }

  /**
   * Focuses the row with this id, on the way back from a person, or else the heading of the view.
   */
  function moveFocus(row?: string): void {
    const back = row === undefined ? null : document.getElementById(row)
    if (back) back.focus()
    else root.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
  }

  function titleOf(view: CaseloadView): string {
    const { text } = props
    const titles = {
      all: '',
      person: text.person.title,
      two: text.two.title,
      paper: text.paper.title,
      change: text.change.title
    }
    return [titles[view.kind], title].filter((part) => part !== '').join(' · ')
  }
}
