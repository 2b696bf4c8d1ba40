/** Calls `act` after so many milliseconds. Returns a function that prevents the call. */
export type Later = (act: () => void, milliseconds: number) => () => void

/** The timer of browsers. */
export const later: Later = (act, milliseconds) => {
  const timer = setTimeout(act, milliseconds)
  return () => clearTimeout(timer)
}
