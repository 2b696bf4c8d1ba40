/** Milliseconds after which a code that is seen again counts as shown once more. */
const GONE_AFTER = 2500

/** The codes that the camera sees. */
export type Sightings = {
  /** Whether a code has come into view; false while it stays there. `now` is in milliseconds. */
  readonly isNew: (text: string, now: number) => boolean
}

/** A code that is blurred for a moment stays in view. Several codes may be in view in turns. */
export function createSightings(): Sightings {
  const seenLast = new Map<string, number>()
  return {
    isNew(text, now) {
      const before = seenLast.get(text) ?? -Infinity
      seenLast.set(text, now)
      return now - before > GONE_AFTER
    }
  }
}
