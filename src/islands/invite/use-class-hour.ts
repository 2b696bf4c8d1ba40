import { useLayoutEffect, useState } from 'preact/hooks'
import { type ClassTimer, momentReached, timeLeft, type TimerMoment } from '#domain/class-timer'
import { CLASS_HOUR_KEY, type ClassHour, formatClassHour, parseClassHour } from '#stores/class-hour'
import { storageEntry } from '#stores/storage-entry'
import { playTone, prepareTone } from './end-tone.ts'

/** The countdown of the view for a class at a time, and what to announce. */
export type ShownHour = ClassHour & {
  readonly now: number
  readonly moment: TimerMoment | 'start' | undefined
}

/** What a counsellor can do with the countdown. */
export type ClassHourActions = {
  /** Changes the countdown at the time that it is given. */
  readonly change: (to: (timer: ClassTimer, now: number) => ClassTimer) => void
  readonly setSound: (on: boolean) => void
}

/** After this time in milliseconds, as after a sleep, the tone at the end is left out. */
const TOO_LATE = 5000

/** The countdown, which the tab stores: it survives a reload and a change of language. */
export function useClassHour(): ShownHour & ClassHourActions {
  const [entry] = useState(() => storageEntry(window, 'sessionStorage', CLASS_HOUR_KEY))
  const [hour, setHour] = useState<ShownHour>(() => {
    const now = Date.now()
    return { ...parseClassHour(entry.read(), now), now, moment: undefined }
  })
  const { timer, sound, now } = hour

  useLayoutEffect(() => {
    const left = timeLeft(timer, now)
    if (timer.kind !== 'running' || left === 0) return
    const tick = (): void => {
      const then = Date.now()
      const moment = momentReached(timer, now, then)
      if (moment === 'end' && sound && then - timer.endsAt < TOO_LATE) playTone()
      setHour({ ...hour, now: then, moment: moment ?? hour.moment })
    }
    // The next time that another second is shown.
    const wait = setTimeout(tick, left % 1000 || 1000)
    document.addEventListener('visibilitychange', tick)
    return () => {
      clearTimeout(wait)
      document.removeEventListener('visibilitychange', tick)
    }
  }, [entry, hour, now, sound, timer])

  function store(to: ShownHour): void {
    setHour(to)
    entry.write(formatClassHour({ timer: to.timer, sound: to.sound }))
  }

  return {
    ...hour,

    change(to) {
      const at = Date.now()
      const next = to(timer, at)
      if (sound) prepareTone()
      const started = timer.kind === 'ready' && next.kind === 'running'
      store({ ...hour, timer: next, now: at, moment: started ? 'start' : undefined })
    },

    setSound(on) {
      if (on) prepareTone()
      store({ ...hour, sound: on })
    }
  }
}
