import type { CaseloadUiState } from '#stores/caseload-ui-state'
import { type CaseloadView, parseView } from '#stores/caseload-view'
import type { OpenedCaseload } from './context.ts'

type Dependencies = {
  readonly root: HTMLElement
  readonly props: OpenedCaseload['props']
  readonly uiState: CaseloadUiState
  readonly drawNow: () => void
  /** The words of the sheets that are looked at. */
  readonly fetchWords: () => Promise<void>
  /** Takes what stands in the address and is no view. */
  readonly readLink: (text: string) => void
}

/**
 * Gives the function that shows the view of the address; what may be a code is read and looked at. `moved`: somebody has just come from
 * another view.
 */
export function followAddress(dependencies: Dependencies): (moved: boolean) => Promise<void> {
  const { root, props, uiState, drawNow, fetchWords, readLink } = dependencies
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
      drawNow()
      scrollTo(0, 0)
      moveFocus(before.kind === 'person' ? `row-${before.id}` : undefined)
    }
    if (view.kind === 'all') return
    const words = fetchWords()
    // Where the focus goes by itself (keep-focus.ts) is known a microtask later.
    await Promise.resolve()
    const focused = document.activeElement
    await words
    // A sheet has no heading before its words are there; by then somebody may be somewhere else.
    if (!moved || document.activeElement !== focused) return
    drawNow()
    moveFocus()
  }

  /** To the heading of what is looked at now, or the row that somebody comes back to. */
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
      paper: text.paper.title
    }
    return [titles[view.kind], title].filter((part) => part !== '').join(' · ')
  }
}
