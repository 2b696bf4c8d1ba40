import type { Answer } from '#domain/model'
import { deviceOf } from '#stores/device'
import { createQuiz, type Quiz } from '#stores/quiz'
import { tabOf } from '#stores/tab'
import type { FakeTab } from './fake-browser.ts'

/** Nine questions whose slots are not their places: whoever mixes the two up is seen. */
export const SLOTS = [4, 2, 0, 7, 1, 8, 3, 6, 5]

export type QuizVisit = {
  readonly quiz: Quiz
  /** The codes that the quiz was finished with. */
  readonly finished: readonly string[]
  /** Lets time pass, in milliseconds. */
  readonly wait: (milliseconds: number) => void
  /** Reads for three seconds, answers and moves on: from the question on the screen, one a value; 0 skips. */
  readonly walk: (...answers: readonly Answer[]) => void
}

/** Somebody who opens the quiz in a tab; `early` is what they tapped before the script had arrived. */
export function visitQuiz(tab: FakeTab, early: Answer = 0): QuizVisit {
  let clock = 10_000
  const finished: string[] = []
  const quiz = createQuiz({
    slots: SLOTS,
    device: deviceOf(tab.window),
    tab: tabOf(tab.window),
    now: () => clock,
    done: (code) => finished.push(code)
  })
  quiz.start(early)
  const wait = (milliseconds: number): void => {
    clock += milliseconds
  }
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
