import { type ClassTimer, MINUTE, MOST_MINUTES, readyTimer } from '#domain/class-timer'
import { recordIn, storedRecord } from './stored-record.ts'

/** The `sessionStorage` key of the countdown that a counsellor shows to a class. */
export const CLASS_HOUR_KEY = 'front-or-back:class-hour'

/** What the tab stores of the view for a class: the countdown, and whether its end is heard. */
export type ClassHour = { readonly timer: ClassTimer; readonly sound: boolean }

const DEFAULT_MINUTES = 10

/** A countdown that was over for longer than this, in milliseconds, belongs to another class. */
const OVER_FOR = 60 * MINUTE

/** The countdown and the sound as the tab stores them. */
export function formatClassHour(hour: ClassHour): string {
  return JSON.stringify(hour)
}

/**
 * Parses what `formatClassHour` wrote. For any other text, and for a countdown that was over for more
 * than an hour at the time `now`, it is a countdown to start. Never throws.
 */
export function parseClassHour(text: string | undefined, now: number): ClassHour {
  const { timer, sound } = storedRecord(text ?? '')
  return { timer: timerIn(recordIn(timer), now), sound: sound === true }
}

function timerIn(record: Readonly<Record<string, unknown>>, now: number): ClassTimer {
  const { kind, minutes, total, endsAt, left } = record
  if (!isTime(minutes, MOST_MINUTES)) return readyTimer(DEFAULT_MINUTES)
  const ready = readyTimer(minutes)
  if (!isTime(total, Number.MAX_SAFE_INTEGER)) return ready
  if (kind === 'paused' && isTime(left, total)) {
    return { kind, minutes: ready.minutes, total, left }
  }
  if (kind === 'running' && isTime(endsAt, Number.MAX_SAFE_INTEGER) && now - endsAt <= OVER_FOR) {
    return { kind, minutes: ready.minutes, total, endsAt }
  }
  return ready
}

function isTime(value: unknown, most: number): value is number {
  return typeof value === 'number' && value >= 0 && value <= most
}
