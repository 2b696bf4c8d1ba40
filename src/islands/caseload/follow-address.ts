import type { CaseloadUiState } from '#stores/caseload-ui-state'
import { type CaseloadView, parseView } from '#stores/caseload-view'
import type { OpenedCaseload } from './context.ts'

type Dependencies = {
  readonly root: HTMLElement
  readonly props: OpenedCaseload['props']
  readonly uiState: CaseloadUiState
  readonly renderNow: () => void
  /** Fetches the texts of the sheets that are shown. */
  readonly fetchWords: () => Promise<unknown>
  /** The wall and the pair cards, which need no sheets. */
  readonly wallPart: OpenedCaseload['wallPart']
  /** Reads a URL fragment that is not a view, and may be a result code. */
  readonly readLink: (text: string) => void
}

/**
 * Returns the function that shows the view in the URL fragment. A fragment that is not a view is
 * passed to `readLink` and replaced by `#all`. `moved` is true for a change of the view and false
 * for the first one: only a change scrolls and moves the focus.
 */
export function followAddress(dependencies: Dependencies): (moved: boolean) => Promise<void> {
  const { root, props, uiState, renderNow, fetchWords, wallPart, readLink } = dependencies
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
      moveFocus(openedFrom(before))
    }
    if (view.kind === 'all') return
    const isWall = view.kind === 'wall' || view.kind === 'pairs'
    const words = isWall ? wallPart.load() : fetchWords()
    // keep-focus.ts moves the focus in a mutation observer, so wait one microtask.
    await Promise.resolve()
    const focused = document.activeElement
    await words
    // A sheet and the wall get their headings only with their texts. Focus the heading then, unless
    // the visitor has moved the focus while they were fetched.
    if (!moved || document.activeElement !== focused) return
    renderNow()
    moveFocus()
  }

  /**
   * Focuses the element with this id, on the way back from another view, or else the heading of the
   * view.
   */
  function moveFocus(id = ''): void {
    const back = document.getElementById(id)
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
      change: text.change.title,
      wall: text.wall.title,
      pairs: text.wall.cards
    }
    return [titles[view.kind], title].filter((part) => part !== '').join(' · ')
  }
}

/** The id of the link in the view of all that opens another view. */
function openedFrom(view: CaseloadView): string {
  return view.kind === 'person' ? `row-${view.id}` : `to-${view.kind}`
}
