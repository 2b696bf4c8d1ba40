import { expect } from 'vitest'

/** Expects something that becomes true shortly, but not at once, such as what another tab has to be told first. */
export function eventually<Value>(look: () => Promise<Value> | Value) {
  return expect.poll(look, { timeout: 15_000 })
}
