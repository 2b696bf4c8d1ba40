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
  /** What starting over has thrown away, as long as it can be had back. */
  readonly $discarded: ReadableAtom<Place | undefined>
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
  /** Takes back what starting over has thrown away. */
  readonly undo: () => void
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
  const $discarded = atom<Place | undefined>()
  const $remembers = atom(true)
  const $missing = atom(false)
  const times = new Map<number, number>()
  let shownAt = now()
  let reachedEnd = false

  const place = (): Place => ({ answers: $answers.get(), at: $at.get() })

  function keep(step: boolean): void {
    tab.note(place(), step)
    // While continuing further on is still on offer, a change here must not make the device forget where that was.
    const at = Math.max($at.get(), $stoppedAt.get() ?? 0)
    $remembers.set(device.write({ answers: $answers.get(), at }))
  }

  /** Another tab may have answered meanwhile. Where writing failed, though, the device's answers are older than ours. */
  function known(): Answers {
    return ($remembers.get() && device.read()?.answers) || $answers.get()
  }

  function set(slot: number, answer: Answer): void {
    const answers = known()
    const length = Math.max(answers.length, slot + 1)
    $answers.set(Array.from({ length }, (_, at) => (at === slot ? answer : answerAt(answers, at))))
  }

  function goTo(at: number): void {
    $answers.set(known())
    $at.set(at)
    $missing.set(false)
    $stoppedAt.set(undefined)
    $discarded.set(undefined)
    shownAt = now()
    reachedEnd ||= at >= slots.length
    keep(true)
  }

  function moveOn(from: number): void {
    // Whoever came back from the end to a skipped statement goes back there, not through all the others again.
    const to = reachedEnd ? slots.length : from + 1
    const { skipped, quick } = finish()
    if (to < slots.length || skipped.length > 0 || quick) goTo(to)
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
    $discarded.set(undefined)
    keep(false)
  }

  return {
    $answers,
    $at,
    $stoppedAt,
    $discarded,
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
      // Until this script arrives the page shows the first question, wherever this tab was before.
      const [first] = slots
      if (early > 0 && first !== undefined) {
        set(first, early)
        keep(false)
      }

      tab.listen((at) => {
        $at.set(within(at))
        $missing.set(false)
        // This entry of the history knows the answers of its time only; a reload here must not lose the later ones.
        tab.note(place(), false)
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
      keep(false)
      moveOn(from)
    },

    resume() {
      goTo($stoppedAt.get() ?? 0)
    },

    startOver() {
      const before = { answers: known(), at: $stoppedAt.get() ?? $at.get() }
      device.forget()
      $answers.set([])
      times.clear()
      reachedEnd = false
      goTo(0)
      device.forget()
      $discarded.set(before)
    },

    undo() {
      const before = $discarded.get()
      if (!before) return
      $answers.set(before.answers)
      goTo(within(before.at))
    }
  }

  function within(at: number): number {
    return Math.min(at, slots.length)
  }
}
