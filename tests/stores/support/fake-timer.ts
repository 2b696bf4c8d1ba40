import type { Later } from '#stores/later'

/** A clock and a timer that a test moves by hand. */
export type FakeTimer = {
  readonly now: () => number
  readonly later: Later
  /** Moves the clock forward, and makes the calls that are due, in the order of their times. */
  readonly wait: (milliseconds: number) => void
}

/** The clock begins at 10,000 ms. */
export function fakeTimer(): FakeTimer {
  let clock = 10_000
  let calls: readonly { readonly at: number; readonly act: () => void }[] = []
  return {
    now: () => clock,
    later(act, milliseconds) {
      const call = { at: clock + milliseconds, act }
      calls = [...calls, call]
      return () => {
        calls = calls.filter((waiting) => waiting !== call)
      }
    },
    wait(milliseconds) {
      clock += milliseconds
      const due = calls
        .filter(({ at }) => at <= clock)
        .sort((first, second) => first.at - second.at)
      for (const call of due) {
        // An earlier call may have cancelled this one.
        if (!calls.includes(call)) continue
        calls = calls.filter((waiting) => waiting !== call)
        call.act()
      }
    }
  }
}
