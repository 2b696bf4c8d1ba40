import { useStore } from '@nanostores/preact'
import { atom } from 'nanostores'

/** Number of `pageshow` events: the page was loaded, or restored from the back/forward cache. */
const $pageShows = atom(0)

/** Starts to count `pageshow` events. Called once, when the island is mounted. */
export function countPageShows(): void {
  addEventListener('pageshow', () => {
    // The timer is for WebKit, which empties fields after the event.
    setTimeout(() => $pageShows.set($pageShows.get() + 1))
  })
}

/**
 * Renders the component again at each `pageshow`, so that its form controls show the store's state:
 * browsers restore the values of an earlier visit, and WebKit empties fields with
 * `autocomplete="off"` when the visitor comes back to the page.
 */
export function useRestoredControls(): void {
  useStore($pageShows)
}
