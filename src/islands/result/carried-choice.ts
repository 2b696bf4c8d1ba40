/**
 * The choice is stored in the state of the history entry, which another page can't read. So a link to
 * the result in the other language has it after the code, as in `#1ABC-…&choice=little//teller`.
 */
const CARRIED = '&choice='

/** Returns the URL fragment for the page in the other language: the code and the choice, if any. */
export function carryingChoice(): string {
  const { state } = history
  return location.hash + (state ? CARRIED + state : '')
}

/**
 * Moves a choice from the URL fragment to the history state, so that the URL has only the code
 * again.
 */
export function unpackChoice(): void {
  const [code, choice] = location.hash.split(CARRIED)
  if (choice) history.replaceState(choice, '', code)
}
