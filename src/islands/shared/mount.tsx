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

/**
 * Like `mount`, but in three tasks of the browser instead of one: the script is evaluated, the stores
 * are created, the components are rendered. Between them the browser can paint and scroll; on a phone
 * that is four times as slow as a laptop, one task takes a quarter of a second. Only for an island
 * whose server-rendered elements have nothing to press.
 *
 * An exception in a later task puts the notice of NotStarted.astro back, which the page's script has
 * removed by then.
 */
export function mountInTasks<Props>(
  open: (props: Props, root: HTMLElement) => () => ComponentChild
): void {
  const root = document.getElementById('island')
  if (!root) return
  const notice = document.getElementById('not-started')
  const inTask = (act: () => void): void => {
    setTimeout(() => {
      try {
        act()
      } catch (error) {
        if (notice) {
          notice.hidden = false
          root.before(notice)
        }
        throw error
      }
    })
  }
  inTask(() => {
    const view = open(readProps<Props>(), root)
    inTask(() => {
      render(view(), root)
      countPageShows()
    })
  })
}
