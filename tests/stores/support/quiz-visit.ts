import type { Answer } from '#domain/model'
import { deviceOf } from '#stores/device'
import { createQuiz, type Quiz } from '#stores/quiz'
import { createOneTap, ONE_TAP_KEY } from '#stores/one-tap'
import { forgetPerson } from '#stores/person'
import { storageEntry } from '#stores/storage-entry'
import { tabOf } from '#stores/tab'
import type { FakeTab } from './fake-browser.ts'
import { fakeTimer } from './fake-timer.ts'

/**
 * The slots of nine questions. They differ from the positions, so that a test fails where code
 * confuses the two.
 */
export const SLOTS = [4, 2, 0, 7, 1, 8, 3, 6, 5]

export type QuizVisit = {
  readonly quiz: Quiz
  /** The codes that the quiz was finished with. */
  readonly finished: readonly string[]
  /** Moves the clock forward; timers that are due call back. */
  readonly wait: (milliseconds: number) => void
  /**
   * Gives these answers, one per question from the one shown, and moves on after each; 0 skips.
   * Each takes 3 s.
   */
  readonly walk: (...answers: readonly Answer[]) => void
}

/**
 * Opens the quiz in a tab. `early`: the first answer, chosen before the script was loaded; 0 for
 * none.
 */
export function visitQuiz(tab: FakeTab, early: Answer = 0): QuizVisit {
  const { now, later, wait } = fakeTimer()
  const finished: string[] = []
  const quiz = createQuiz({
    slots: SLOTS,
    device: deviceOf(tab.window),
    tab: tabOf(tab.window),
    oneTap: createOneTap(storageEntry(tab.window, 'localStorage', ONE_TAP_KEY), later),
    forgetPerson: () => forgetPerson(tab.window),
    now,
    later,
    done: (code) => finished.push(code)
  })
  quiz.start(early)
  return {
    quiz,
    finished,
    wait,
    walk(...answers) {
      for (const answer of answers) {
        const at = quiz.$at.get()
        wait(3000)
        if (answer === 0) {
          quiz.skip(at)
        } else {
          quiz.choose(answer)
          quiz.next(at)
        }
      }
    }
  }
}
