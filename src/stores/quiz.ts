import { formatCode } from '#domain/code'
import { type Answer, type Answers, answerAt } from '#domain/model'
import { atom, type ReadableAtom } from 'nanostores'
import { createAnswerTimes } from './answer-times.ts'
import { type Arrival, arrivalOf } from './arrival.ts'
import type { Device } from './device.ts'
import type { Later } from './later.ts'
import type { OneTap } from './one-tap.ts'
import { UNDO_FOR } from './person.ts'
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
  /**
   * What an earlier visit left on this device, until the visitor has said how to go on. Until then
   * nothing of the earlier answers may be shown: somebody else may have given them.
   */
  readonly $arrival: ReadableAtom<Arrival | undefined>
  /**
   * The progress that `startOver` or `nextPerson` discarded, while `undo` can restore it: for ten
   * seconds, and not after a new answer.
   */
  readonly $discarded: ReadableAtom<QuizProgress | undefined>
  /** Whether a tapped answer moves on by itself. */
  readonly $oneTap: ReadableAtom<boolean>
  readonly setOneTap: (on: boolean) => void
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
  /** Answers the question shown, and soon moves on, if `$oneTap` is on. */
  readonly tap: (answer: Answer) => void
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
  /**
   * Continues an earlier visit: at the question where it stopped, or at the first one if it was
   * finished.
   */
  readonly resume: () => void
  /**
   * Deletes all answers, here and on the device, and shows the first question; `undo` can restore
   * them.
   */
  readonly startOver: () => void
  /** The same, and deletes all else that the device stores about the earlier person. */
  readonly nextPerson: () => void
  /** Restores what `startOver` or `nextPerson` discarded. */
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
  readonly oneTap: OneTap
  /** Deletes all that the device stores about a person; returns a function that restores it. */
  readonly forgetPerson: () => () => void
  /** A clock in milliseconds; only differences count. */
  readonly now: () => number
  readonly later: Later
  /** Called with the result code when the quiz is finished. */
  readonly done: (code: string) => void
}

/**
 * Creates the quiz of one page view. Every answer is stored at once, after the atoms (such as
 * `$answers`) have changed.
 */
export function createQuiz(dependencies: Dependencies): Quiz {
  const { slots, device, tab, oneTap, now, later, done } = dependencies
  const storedAnswers = createStoredAnswers(device, tab)
  const { $answers, $stored } = storedAnswers
  const $at = atom(0)
  const $arrival = atom<Arrival | undefined>()
  const $discarded = atom<QuizProgress | undefined>()
  const $missing = atom(false)
  const $translated = atom(false)
  const answerTimes = createAnswerTimes(now)
  /** The answer to the first question that was chosen before the script was loaded. */
  let early: Answer = 0
  /** Whether the closing screen or the result was shown before: one question more leads back there. */
  let reachedEnd = false
  /** Whether these answers have led to a result: then the device offers the result, not a question. */
  let finished = false
  let restore = (): void => {}

  function store(step: boolean): void {
    storedAnswers.store($at.get(), finished || reachedEnd ? slots.length : $at.get(), step)
  }

  function progress(): QuizProgress {
    return { answers: $stored.get() ? [] : $answers.get(), at: $at.get() }
  }

  function goTo(at: number): void {
    storedAnswers.refresh()
    show(at)
  }

  function show(at: number): void {
    oneTap.cancel()
    $translated.set(false)
    $at.set(at)
    $missing.set(false)
    $arrival.set(undefined)
    $discarded.set(undefined)
    answerTimes.shown()
    reachedEnd ||= at >= slots.length
    store(true)
  }

  function moveOn(from: number): void {
    // A visitor who came back from the closing screen to a skipped question returns to that screen,
    // not to the next question.
    const target = reachedEnd ? slots.length : from + 1
    const { skipped, quick } = checkAnswers()
    if (target < slots.length || skipped.length > 0 || quick) {
      goTo(target)
      return
    }
    finished = true
    store(false)
    done(formatCode($answers.get()))
  }

  function checkAnswers(): { skipped: readonly number[]; quick: boolean } {
    const skipped = slots.flatMap((slot, at) => (answerAt($answers.get(), slot) === 0 ? [at] : []))
    return { skipped, quick: answerTimes.tooQuick() }
  }

  function setAnswer(at: number, answer: Answer): void {
    const slot = slots[at]
    if (slot === undefined) return
    storedAnswers.set(slot, answer)
    $missing.set(false)
    $discarded.set(undefined)
    store(false)
  }

  function choose(answer: Answer): void {
    const at = $at.get()
    oneTap.cancel()
    if (at < slots.length) answerTimes.answered(at)
    setAnswer(at, answer)
  }

  function next(from: number): void {
    const slot = slots[from]
    if (from !== $at.get() || slot === undefined) return
    if (answerAt($answers.get(), slot) === 0) $missing.set(true)
    else moveOn(from)
  }

  /**
   * Deletes all answers and shows the first question. `forgetMore` deletes what else is stored, and
   * returns a function that restores it.
   */
  function discard(forgetMore: () => () => void): void {
    storedAnswers.refresh()
    const arrival = $arrival.get()
    const at = arrival?.kind === 'stopped' ? arrival.at : $at.get()
    const before = { answers: $answers.get(), at }
    const wasFinished = finished
    storedAnswers.replace([])
    answerTimes.clear()
    reachedEnd = false
    finished = false
    show(0)
    device.forget()
    const restoreMore = forgetMore()
    restore = () => {
      restoreMore()
      finished = wasFinished
    }
    // An answer that was chosen before the script was loaded belongs to whoever begins now.
    if (early > 0) setAnswer(0, early)
    early = 0
    $discarded.set(before)
    later(() => {
      if ($discarded.get() === before) $discarded.set(undefined)
    }, UNDO_FOR)
  }

  return {
    $answers,
    $at,
    $arrival,
    $discarded,
    $stored,
    $missing,
    $translated,
    $oneTap: oneTap.$on,
    setOneTap: oneTap.set,
    translate: () => $translated.set(!$translated.get()),
    checkAnswers,
    goTo,
    progress,
    choose,
    next,
    code: () => formatCode($answers.get()),

    leave() {
      oneTap.cancel()
      $discarded.set(undefined)
    },

    start(chosen) {
      early = chosen
      const inTab = tab.read()
      storedAnswers.restore(inTab)
      const saved = device.read()
      // The tab may remember a question although all answers were deleted since: then begin with
      // the first.
      const at = saved || $answers.get().some(Boolean) ? within(inTab?.at ?? 0) : 0
      finished = saved !== undefined && saved.at >= slots.length
      reachedEnd = inTab !== undefined && (finished || at >= slots.length)
      $at.set(at)
      $arrival.set(arrivalOf(saved, inTab, slots.length))
      // `chosen` answers the first question, because the static page shows that one until this
      // script is loaded.
      if (chosen > 0 && !$arrival.get()) setAnswer(0, chosen)
      else tab.write(progress(), false)

      tab.listen((moved) => {
        oneTap.cancel()
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
        if (!changed) $arrival.set(undefined)
      })
    },

    tap(answer) {
      const at = $at.get()
      choose(answer)
      oneTap.moveOnAfter(() => next(at))
    },

    skip(from) {
      if (from !== $at.get()) return
      setAnswer(from, 0)
      moveOn(from)
    },

    resume() {
      const arrival = $arrival.get()
      goTo(arrival?.kind === 'stopped' ? arrival.at : 0)
    },

    startOver: () => discard(() => () => {}),
    nextPerson: () => discard(dependencies.forgetPerson),

    undo() {
      const before = $discarded.get()
      if (!before) return
      restore()
      storedAnswers.replace(before.answers)
      show(within(before.at))
    }
  }

  function within(at: number): number {
    return Math.min(at, slots.length)
  }
}
