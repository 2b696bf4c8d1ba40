import { isTooQuick } from '#domain/careless'

/**
 * How long each answer of this page view took: from showing the question to its first answer. A
 * later change of the answer does not count.
 */
export type AnswerTimes = {
  /** Another question is shown. */
  readonly shown: () => void
  /** Question `at` was answered. */
  readonly answered: (at: number) => void
  readonly clear: () => void
  /** Whether the statements were answered faster than they can be read. */
  readonly tooQuick: () => boolean
}

/** `now`: a clock in milliseconds; only differences count. */
export function createAnswerTimes(now: () => number): AnswerTimes {
  const times = new Map<number, number>()
  let shownAt = now()
  return {
    shown() {
      shownAt = now()
    },
    answered(at) {
      if (!times.has(at)) times.set(at, now() - shownAt)
    },
    clear: () => times.clear(),
    tooQuick: () => isTooQuick([...times.values()])
  }
}
