/**
 * The countdown of a class. Times are in milliseconds. A running countdown stores when it ends by the
 * clock on the wall, so it is right after the computer has slept.
 */
export type ClassTimer = {
  /** The minutes that were chosen, to which a reset leads back. */
  readonly minutes: number
  /** The whole time, with the minutes that were added. */
  readonly total: number
} & (
  | { readonly kind: 'ready' }
  | { readonly kind: 'running'; readonly endsAt: number }
  | { readonly kind: 'paused'; readonly left: number }
)

/** What is announced of a running countdown. */
export type TimerMoment = 'half' | 'minute' | 'end'

export const MINUTE = 60_000

/** The highest number of minutes, so that the time has two digits before the colon. */
export const MOST_MINUTES = 90

/** A countdown that is not started: a whole number of minutes, from 1 to 90. */
export function readyTimer(minutes: number): ClassTimer {
  const whole = Math.min(Math.max(Math.round(minutes), 1), MOST_MINUTES)
  return { kind: 'ready', minutes: whole, total: whole * MINUTE }
}

/** Starts a countdown, or goes on with a paused one. Does nothing with a running one. */
export function startTimer(timer: ClassTimer, now: number): ClassTimer {
  if (timer.kind === 'running') return timer
  const { minutes, total } = timer
  return { kind: 'running', minutes, total, endsAt: now + timeLeft(timer, now) }
}

/** Pauses a running countdown. Does nothing with another one. */
export function pauseTimer(timer: ClassTimer, now: number): ClassTimer {
  if (timer.kind !== 'running') return timer
  const { minutes, total } = timer
  return { kind: 'paused', minutes, total, left: timeLeft(timer, now) }
}

/**
 * One minute more. A countdown that is over runs for a minute from now. Does nothing when more than
 * 90 minutes would be left.
 */
export function addMinute(timer: ClassTimer, now: number): ClassTimer {
  const left = timeLeft(timer, now) + MINUTE
  if (left > MOST_MINUTES * MINUTE) return timer
  const { minutes } = timer
  const total = timer.total + MINUTE
  switch (timer.kind) {
    case 'ready':
      return readyTimer(minutes + 1)
    case 'running':
      return { kind: 'running', minutes, total, endsAt: now + left }
    case 'paused':
      return { kind: 'paused', minutes, total, left }
  }
}

/** The time that is left, from 0 to the whole time, whatever the clock says. */
export function timeLeft(timer: ClassTimer, now: number): number {
  switch (timer.kind) {
    case 'ready':
      return timer.total
    case 'running':
      return Math.min(Math.max(timer.endsAt - now, 0), timer.total)
    case 'paused':
      return timer.left
  }
}

/** Minutes and seconds of a time, with seconds that have begun counted as whole. */
export function minutesAndSeconds(time: number): {
  readonly minutes: number
  readonly seconds: number
} {
  const seconds = Math.ceil(time / 1000)
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 }
}

/**
 * What a running countdown has reached after the time `before` and until `now`: after a sleep only the
 * last of several moments. The half is not told where it comes no earlier than the last minute.
 */
export function momentReached(
  timer: ClassTimer,
  before: number,
  now: number
): TimerMoment | undefined {
  if (timer.kind !== 'running') return undefined
  const then = timeLeft(timer, before)
  const left = timeLeft(timer, now)
  const reached = (mark: number): boolean => then > mark && left <= mark
  const half = timer.total / 2
  if (reached(0)) return 'end'
  if (reached(MINUTE)) return 'minute'
  return half > MINUTE && reached(half) ? 'half' : undefined
}
