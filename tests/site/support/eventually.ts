import { expect } from 'vitest'

/**
 * Like `expect`, but repeats the assertion for up to 15 seconds until it passes. For values that
 * change asynchronously, for example after an event from another tab.
 */
export function eventually<Value>(read: () => Promise<Value> | Value) {
  return expect.poll(read, { timeout: 15_000 })
}
