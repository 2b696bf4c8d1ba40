import { waitFor } from '@testing-library/dom'
import { expect } from 'vitest'

/** Waits until this element has the focus, which may move only after the page is rendered. */
export function expectFocusOn(element: HTMLElement): Promise<void> {
  return waitFor(() => expect(document.activeElement).toBe(element))
}
