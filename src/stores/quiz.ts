import { isTooQuick } from '#domain/careless'
import { formatCode } from '#domain/code'
import { type Answer, type Answers, answerAt } from '#domain/model'
import { atom, type ReadableAtom } from 'nanostores'
import type { Device } from './device.ts'
import { createStoredAnswers } from './stored-answers.ts'
import type { QuizProgress } from './quiz-progress.ts'
import type { Tab } from './tab.ts'

export type Quiz = {
  readonly $answers: ReadableAtom<Answers>
  /** The question on the screen, from 0. One past the last: everything asked, but there is something to say. */
  readonly $at: ReadableAtom<number>
  /** Where an earlier visit stopped, while continuing there is on offer. */
  readonly $stoppedAt: ReadableAtom<number | undefined>
  /** What starting over has thrown away, as long as it can be had back. */
  readonly $discarded: ReadableAtom<QuizProgress | undefined>
  /** Whether this device keeps the answers. */
  readonly $stored: ReadableAtom<boolean>
  /** Next was pressed with nothing chosen. */
  readonly $missing: ReadableAtom<boolean>
  /** Whether the statement is shown in the other language too. */
  readonly $translated: ReadableAtom<boolean>
  readonly translate: () => void
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
  /** What a change of language has to carry over. */
  readonly progress: () => QuizProgress
  /** The result code of the answers so far. */
  readonly code: () => string
  /** Makes what was thrown away gone for good, when somebody leaves. */
  readonly leave: () => void
}

type Dependencies = {
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
export function createQuiz({ slots, device, tab, now, done }: Dependencies): Quiz {
  const storedAnswers = createStoredAnswers(device, tab)
  const { $answers, $stored } = storedAnswers
  const $at = atom(0)
  const $stoppedAt = atom<number | undefined>()
  const $discarded = atom<QuizProgress | undefined>()
  const $missing = atom(false)
  const $translated = atom(false)
  const times = new Map<number, number>()
  let shownAt = now()
  let reachedEnd = false

  function store(step: boolean): void {
    // While continuing further on is still on offer, a change here must not make the device forget where that was.
    const furthest = Math.max($at.get(), $stoppedAt.get() ?? 0)
    storedAnswers.store($at.get(), reachedEnd ? slots.length : furthest, step)
  }

  function progress(): QuizProgress {
    return { answers: $stored.get() ? [] : $answers.get(), at: $at.get() }
  }

  function goTo(at: number): void {
    storedAnswers.catchUp()
    show(at)
  }

  function show(at: number): void {
    $translated.set(false)
    $at.set(at)
    $missing.set(false)
    $stoppedAt.set(undefined)
    $discarded.set(undefined)
    shownAt = now()
    reachedEnd ||= at >= slots.length
    store(true)
  }

  function moveOn(from: number): void {
    // Whoever came back from the end to a skipped statement goes back there, not through all the others again.
    const to = reachedEnd ? slots.length : from + 1
    const { skipped, quick } = finish()
    if (to < slots.length || skipped.length > 0 || quick) goTo(to)
    else done(formatCode($answers.get()))
  }

  function finish(): { skipped: readonly number[]; quick: boolean } {
    const skipped = slots.flatMap((slot, at) => (answerAt($answers.get(), slot) === 0 ? [at] : []))
    return { skipped, quick: isTooQuick([...times.values()]) }
  }

  function choose(at: number, answer: Answer): void {
    const slot = slots[at]
    if (slot === undefined) return
    storedAnswers.set(slot, answer)
    $missing.set(false)
    $discarded.set(undefined)
    store(false)
  }

  return {
    $answers,
    $at,
    $stoppedAt,
    $discarded,
    $stored,
    $missing,
    $translated,
    translate: () => $translated.set(!$translated.get()),
    finish,
    goTo,
    progress,
    code: () => formatCode($answers.get()),
    leave: () => $discarded.set(undefined),

    start(early) {
      const noted = tab.read()
      storedAnswers.takeUp(noted)
      const saved = device.read()
      const stoppedAt = saved?.at ?? 0
      // With nothing anywhere there is no place to go back to: the answers were deleted meanwhile.
      const at = saved || $answers.get().some(Boolean) ? within(noted?.at ?? 0) : 0
      $at.set(at)
      if (at === 0 && stoppedAt > 0) $stoppedAt.set(Math.min(stoppedAt, slots.length - 1))
      reachedEnd = noted !== undefined && Math.max(at, stoppedAt) >= slots.length
      // Until this script arrives the page shows the first question, wherever this tab was before.
      if (early > 0) choose(0, early)
      else tab.note(progress(), false)

      tab.listen((moved) => {
        $translated.set(false)
        $at.set(within(moved))
        $missing.set(false)
        // This entry of the history knows the answers of its time only; a reload here must not lose the later ones.
        tab.note(progress(), false)
      })
      device.listen((changed) => {
        storedAnswers.replace(changed?.answers ?? [])
        $discarded.set(undefined)
        if (!changed) $stoppedAt.set(undefined)
      })
    },

    choose(answer) {
      const at = $at.get()
      if (at < slots.length && !times.has(at)) times.set(at, now() - shownAt)
      choose(at, answer)
    },

    next(from) {
      const slot = slots[from]
      if (from !== $at.get() || slot === undefined) return
      if (answerAt($answers.get(), slot) === 0) $missing.set(true)
      else moveOn(from)
    },

    skip(from) {
      if (from !== $at.get()) return
      choose(from, 0)
      moveOn(from)
    },

    resume() {
      goTo($stoppedAt.get() ?? 0)
    },

    startOver() {
      storedAnswers.catchUp()
      const before = { answers: $answers.get(), at: $stoppedAt.get() ?? $at.get() }
      storedAnswers.replace([])
      times.clear()
      reachedEnd = false
      show(0)
      device.forget()
      $discarded.set(before)
    },

    undo() {
      const before = $discarded.get()
      if (!before) return
      storedAnswers.replace(before.answers)
      show(within(before.at))
    }
  }

  function within(at: number): number {
    return Math.min(at, slots.length)
  }
}
