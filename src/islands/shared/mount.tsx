import { type ComponentChild, render } from 'preact'
import { readProps } from '../read-props.ts'
import { countPageShows } from './page-shows.ts'

/**
 * Brings the page's island to life: `open` makes its stores from the page's props and gives the one component that shows them. What
 * the server has drawn there is adopted: `render` keeps the elements that fit and corrects every attribute, where `hydrate`
 * would trust them. It removes what does not fit only below an element of its own, so a component begins with one.
 */
export function mount<Props>(open: (props: Props, root: HTMLElement) => ComponentChild): void {
  const root = document.getElementById('island')
  if (!root) return
  render(open(readProps<Props>(), root), root)
  countPageShows()
}
