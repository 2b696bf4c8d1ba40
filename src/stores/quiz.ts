import { isTooQuick } from '#domain/careless'
import { formatCode } from '#domain/code'
import { type Answer, type Answers, answerAt } from '#domain/model'
import { atom, type ReadableAtom } from 'nanostores'
import type { Device } from './device.ts'
import { createStoredAnswers } from './stored-answers.ts'
import type { QuizProgress } from './quiz-progress.ts'
import type { Tab } from './tab.ts'

/** The state of the quiz page, and what a visitor can do there. */
export type Quiz = {
  readonly $answers: ReadableAtom<Answers>
  /**
   * The question shown, from 0. On the closing screen, which is shown when some are skipped or the
   * answers were too quick, it equals the number of questions.
   */
  readonly $at: ReadableAtom<number>
  /** The question where an earlier visit stopped, while the page offers to continue there. */
  readonly $stoppedAt: ReadableAtom<number | undefined>
  /** The progress that `startOver` discarded, while `undo` can restore it. */
  readonly $discarded: ReadableAtom<QuizProgress | undefined>
  /** Whether the answers are stored on this device. */
  readonly $stored: ReadableAtom<boolean>
  /** Whether Next was pressed without an answer. */
  readonly $missing: ReadableAtom<boolean>
  /** Whether the statement is shown in the other language too. */
  readonly $translated: ReadableAtom<boolean>
  /** Shows or hides the statement in the other language. */
  readonly translate: () => void
  /**
   * The questions that are skipped, from 0, and whether the answers were given too quickly to have
   * read them.
   */
  readonly checkAnswers: () => { readonly skipped: readonly number[]; readonly quick: boolean }
  /**
   * Restores the progress of this tab or this device. `early` is the answer to the first question
   * that was chosen before the script was loaded; 0 for none.
   */
  readonly start: (early: Answer) => void
  /** Answers the question shown. Does nothing on the closing screen. */
  readonly choose: (answer: Answer) => void
  /**
   * Moves on from question `from`, or sets `$missing` when it has no answer. Does nothing when
   * another question is shown: the second tap of a double tap must not skip a question.
   */
  readonly next: (from: number) => void
  /**
   * Removes the answer to question `from` and moves on; does nothing when another question is
   * shown.
   */
  readonly skip: (from: number) => void
  /** Shows the question `at`, from 0, or the closing screen, as a new history entry. */
  readonly goTo: (at: number) => void
  /** Goes to `$stoppedAt`. */
  readonly resume: () => void
  /**
   * Deletes all answers, here and on the device, and shows the first question; `undo` can restore
   * them.
   */
  readonly startOver: () => void
  /** Restores the answers and the question that `startOver` discarded. */
  readonly undo: () => void
  /**
   * What a link to another language has to carry over: the answers only where the device does not
   * store them.
   */
  readonly progress: () => QuizProgress
  /** The result code of the answers so far. */
  readonly code: () => string
  /** Makes `startOver` final, when the visitor leaves the page. */
  readonly leave: () => void
}

type Dependencies = {
  /** The slots of the questions, in the order they are asked. */
  readonly slots: readonly number[]
  readonly device: Device
  readonly tab: Tab
  /** A clock in milliseconds; only differences count. */
  readonly now: () => number
  /** Called with the result code when the quiz is finished. */
  readonly done: (code: string) => void
}

/**
 * Creates the quiz of one page view. Every answer is stored at once, after the atoms (such as
 * `$answers`) have changed.
 */
export function createQuiz({ slots, device, tab, now, done }: Dependencies): Quiz {
  const storedAnswers = createStoredAnswers(device, tab)
  const { $answers, $stored } = storedAnswers
  const $at = atom(0)
  const $stoppedAt = atom<number | undefined>()
  const $discarded = atom<QuizProgress | undefined>()
  const $missing = atom(false)
  const $translated = atom(false)
  /**
   * For each question answered since this page was opened, the milliseconds from showing it to its
   * first answer.
   */
  const answerTimes = new Map<number, number>()
  let shownAt = now()
  let reachedEnd = false

  function store(step: boolean): void {
    // While the page offers to continue at a later question, the device must go on storing that
    // one.
    const furthest = Math.max($at.get(), $stoppedAt.get() ?? 0)
    storedAnswers.store($at.get(), reachedEnd ? slots.length : furthest, step)
  }

  function progress(): QuizProgress {
    return { answers: $stored.get() ? [] : $answers.get(), at: $at.get() }
  }

  function goTo(at: number): void {
    storedAnswers.refresh()
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
    // A visitor who came back from the closing screen to a skipped question returns to that screen,
    // not to the next question.
    const target = reachedEnd ? slots.length : from + 1
    const { skipped, quick } = checkAnswers()
    if (target < slots.length || skipped.length > 0 || quick) goTo(target)
    else done(formatCode($answers.get()))
  }

  function checkAnswers(): { skipped: readonly number[]; quick: boolean } {
    const skipped = slots.flatMap((slot, at) => (answerAt($answers.get(), slot) === 0 ? [at] : []))
    return { skipped, quick: isTooQuick([...answerTimes.values()]) }
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
    checkAnswers,
    goTo,
    progress,
    code: () => formatCode($answers.get()),
    leave: () => $discarded.set(undefined),

    start(early) {
      const inTab = tab.read()
      storedAnswers.restore(inTab)
      const saved = device.read()
      const stoppedAt = saved?.at ?? 0
      // The tab may remember a question although all answers were deleted since: then begin with
      // the first.
      const at = saved || $answers.get().some(Boolean) ? within(inTab?.at ?? 0) : 0
      $at.set(at)
      if (at === 0 && stoppedAt > 0) $stoppedAt.set(Math.min(stoppedAt, slots.length - 1))
      reachedEnd = inTab !== undefined && Math.max(at, stoppedAt) >= slots.length
      // `early` answers the first question, because the static page shows that one until this
      // script is loaded.
      if (early > 0) choose(0, early)
      else tab.write(progress(), false)

      tab.listen((moved) => {
        $translated.set(false)
        $at.set(within(moved))
        $missing.set(false)
        // This history entry holds the answers of the time it was written. Without an update, a
        // reload would lose later ones.
        tab.write(progress(), false)
      })
      device.listen((changed) => {
        storedAnswers.replace(changed?.answers ?? [])
        $discarded.set(undefined)
        if (!changed) $stoppedAt.set(undefined)
      })
    },

    choose(answer) {
      const at = $at.get()
      if (at < slots.length && !answerTimes.has(at)) answerTimes.set(at, now() - shownAt)
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
      storedAnswers.refresh()
      const before = { answers: $answers.get(), at: $stoppedAt.get() ?? $at.get() }
      storedAnswers.replace([])
      answerTimes.clear()
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
