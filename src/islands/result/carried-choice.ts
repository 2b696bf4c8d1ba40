/**
 * What was put aside stands in the history entry, which another page cannot see. A link to the result in the other language carries
 * it behind the code, as in `#1ABC-…&choice=little//teller`.
 */
const CARRIED = '&choice='

/** What stands behind the `#` for the other language. */
export function carryingChoice(): string {
  const { state } = history
  return location.hash + (state ? CARRIED + state : '')
}

/** Puts what was carried where it belongs; the address is that of the result alone again. */
export function unpackChoice(): void {
  const [code, choice] = location.hash.split(CARRIED)
  if (choice) history.replaceState(choice, '', code)
}
