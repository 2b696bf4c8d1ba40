import { type ComponentChild, render } from 'preact'
import { readProps } from '../read-props.ts'
import { countPageShows } from './page-shows.ts'

/**
 * Makes the server-rendered `#island` of the page interactive. `open` creates the stores from the
 * page's props and returns the root component. Does nothing on a page without an island.
 *
 * Uses `render`, not `hydrate`: both reuse the elements in the document, but `hydrate` trusts their
 * attributes, while `render` corrects them. `render` removes unmatched elements only inside elements
 * that it renders itself, so the root component must render a single wrapping element.
 */
export function mount<Props>(open: (props: Props, root: HTMLElement) => ComponentChild): void {
  const root = document.getElementById('island')
  if (!root) return
  render(open(readProps<Props>(), root), root)
  countPageShows()
}
