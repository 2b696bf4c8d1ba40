import { waitFor } from '@testing-library/dom'
import { expect, vi } from 'vitest'

/**
 * Gives the page this URL. Until the mocks are restored, `history.replaceState` causes no
 * `hashchange`, as in browsers: happy-dom fires that event, in a timer, whatever has changed the
 * fragment.
 */
export async function openAddress(address: string): Promise<void> {
  window.happyDOM?.setURL(address)
  // The history entry of a page that was just opened has no state, but the last test's may have one.
  history.replaceState(null, '')
  // The events of this change, and of changes at the end of an earlier test, are for no listener.
  await new Promise((resolve) => setTimeout(resolve))

  const replaced = new Set<string>()
  const replaceState = history.replaceState.bind(history)
  vi.spyOn(history, 'replaceState').mockImplementation((...state) => {
    const { hash } = location
    replaceState(...state)
    if (location.hash !== hash) replaced.add(location.href)
  })
  addEventListener('hashchange', (event) => {
    if (replaced.delete(event.newURL)) event.stopImmediatePropagation()
  })
}

/** Waits until the URL has this fragment. */
export function expectFragment(hash: string): Promise<void> {
  return waitFor(() => expect(location.hash).toBe(hash))
}
