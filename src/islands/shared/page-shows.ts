import { useStore } from '@nanostores/preact'
import { atom } from 'nanostores'

/** How often the page came into view: loaded, or back from the browser's cache of pages. */
const $pageShows = atom(0)

/** Counts from now on; called once, when an island is mounted. */
export function countPageShows(): void {
  addEventListener('pageshow', () => {
    // WebKit empties fields after the event.
    setTimeout(() => $pageShows.set($pageShows.get() + 1))
  })
}

/**
 * Draws the component again whenever the page comes into view, so that its controls show the state: browsers restore what a form
 * held on an earlier visit, and WebKit empties fields with `autocomplete="off"` when somebody comes back.
 */
export function useRestoredControls(): void {
  useStore($pageShows)
}
