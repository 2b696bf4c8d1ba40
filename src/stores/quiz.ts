import { tooQuick } from '#domain/careless'
import { encode } from '#domain/code'
import { type Answer, type Answers, answerAt } from '#domain/model'
import { atom, type ReadableAtom } from 'nanostores'
import type { Device } from './device.ts'
import type { Place } from './place.ts'
import type { Tab } from './tab.ts'

export type Quiz = {
  readonly $answers: ReadableAtom<Answers>
  /** The question on the screen, from 0. One past the last: everything asked, but there is something to say. */
  readonly $at: ReadableAtom<number>
  /** Where an earlier visit stopped, while continuing there is on offer. */
  readonly $stoppedAt: ReadableAtom<number | undefined>
  /** Whether this device keeps the answers. */
  readonly $remembers: ReadableAtom<boolean>
  /** Next was pressed with nothing chosen. */
  readonly $missing: ReadableAtom<boolean>
  /** How the answers look once all is asked. */
  readonly finish: () => { readonly skipped: readonly number[]; readonly quick: boolean }
  /** Takes up what this tab or this device remembers; `early` was tapped before the script had arrived. */
  readonly start: (early: Answer) => void
  readonly choose: (answer: Answer) => void
  /** Moves on from question `from`. A second tap on the same button changes nothing. */
  readonly next: (from: number) => void
  readonly skip: (from: number) => void
  readonly goTo: (at: number) => void
  /** Goes to where an earlier visit stopped. */
  readonly resume: () => void
  /** Forgets every answer, here and on the device. */
  readonly startOver: () => void
  readonly place: () => Place
}

type Surroundings = {
  /** The slots of the questions, in the order asked. */
  readonly slots: readonly number[]
  readonly device: Device
  readonly tab: Tab
  /** A clock in milliseconds; only differences count. */
  readonly now: () => number
  /** Called with the result code when all is answered. */
  readonly done: (code: string) => void
}

/** One run through the statements. Every answer is kept the moment it is given, after the state has changed. */
export function createQuiz({ slots, device, tab, now, done }: Surroundings): Quiz {
  const $answers = atom<Answers>([])
  const $at = atom(0)
  const $stoppedAt = atom<number | undefined>()
  const $remembers = atom(true)
  const $missing = atom(false)
  const times = new Map<number, number>()
  let shownAt = now()

  const place = (): Place => ({ answers: $answers.get(), at: $at.get() })

  function keep(step: boolean): void {
    tab.note(place(), step)
    // While continuing further on is still on offer, a change here must not make the device forget where that was.
    const at = Math.max($at.get(), $stoppedAt.get() ?? 0)
    $remembers.set(device.write({ answers: $answers.get(), at }))
  }

  function set(slot: number, answer: Answer): void {
    // Another tab may have answered something else meanwhile: only this one slot is ours to change.
    // Where writing failed, though, what stands on the device is older than what is known here.
    const known = ($remembers.get() && device.read()?.answers) || $answers.get()
    const length = Math.max(known.length, slot + 1)
    $answers.set(Array.from({ length }, (_, at) => (at === slot ? answer : answerAt(known, at))))
  }

  function goTo(at: number): void {
    $at.set(at)
    $missing.set(false)
    $stoppedAt.set(undefined)
    shownAt = now()
    keep(true)
  }

  function moveOn(from: number): void {
    const { skipped, quick } = finish()
    if (from + 1 < slots.length || skipped.length > 0 || quick) goTo(from + 1)
    else done(encode($answers.get()))
  }

  function finish(): { skipped: readonly number[]; quick: boolean } {
    const skipped = slots.flatMap((slot, at) => (answerAt($answers.get(), slot) === 0 ? [at] : []))
    return { skipped, quick: tooQuick([...times.values()]) }
  }

  function choose(answer: Answer): void {
    const at = $at.get()
    const slot = slots[at]
    if (slot === undefined) return
    if (!times.has(at)) times.set(at, now() - shownAt)
    set(slot, answer)
    $missing.set(false)
    keep(false)
  }

  return {
    $answers,
    $at,
    $stoppedAt,
    $remembers,
    $missing,
    finish,
    choose,
    goTo,
    place,

    start(early) {
      const works = device.works()
      const saved = device.read()
      const visited = tab.read()
      // What was deleted from the device must not come back from this tab's history.
      const here = works && !saved ? undefined : visited
      $answers.set((works ? saved : (here ?? saved))?.answers ?? [])
      $remembers.set(works)
      if (here) $at.set(within(here.at))
      else if (saved && saved.at > 0) $stoppedAt.set(within(saved.at))
      if (early > 0) choose(early)

      tab.listen((at) => {
        $at.set(within(at))
        $missing.set(false)
      })
      device.listen((changed) => $answers.set(changed?.answers ?? []))
    },

    next(from) {
      const slot = slots[from]
      if (from !== $at.get() || slot === undefined) return
      if (answerAt($answers.get(), slot) === 0) $missing.set(true)
      else moveOn(from)
    },

    skip(from) {
      const slot = slots[from]
      if (from !== $at.get() || slot === undefined) return
      set(slot, 0)
      moveOn(from)
    },

    resume() {
      goTo($stoppedAt.get() ?? 0)
    },

    startOver() {
      $answers.set([])
      times.clear()
      goTo(0)
      device.forget()
    }
  }

  function within(at: number): number {
    return Math.min(at, slots.length)
  }
}
