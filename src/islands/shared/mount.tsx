import { type ComponentChild, render } from 'preact'
import { countPageShows } from './page-shows.ts'

/**
 * Brings an island to life in the element with this id: `open` makes its stores from the page's props and gives the one
 * component that shows them. What the server has drawn there is adopted: `render` keeps the elements that fit and corrects
 * every attribute, where `hydrate` would trust them.
 */
export function mount<Props>(
  id: string,
  open: (props: Props, root: HTMLElement) => ComponentChild
): void {
  const root = document.getElementById(id)
  if (!root) return
  render(open(readProps<Props>(), root), root)
  countPageShows()
}

/** The data that the page put there for its island (PageScript.astro): built together, so trusted to fit. */
function readProps<Props>(): Props {
  return JSON.parse(document.getElementById('props')?.textContent ?? '') as Props
}
