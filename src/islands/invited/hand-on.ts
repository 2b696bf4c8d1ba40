import { carryUndo, undoFor } from '#stores/carried-undo'
import type { Result } from '#stores/result'

/**
 * The same result, whose "Next person" leads to the start of the invited quiz at `quiz` in one press,
 * in the place of this page: going back doesn't lead here. That page offers the undo. Where the tab
 * can't carry it there, "Next person" stays on this page, as in every result. From then on, going back
 * to the quiz of the earlier person shows none of their answers.
 */
export function handingOnTo(quiz: string, result: Result): Result {
  return {
    ...result,
    nextPerson() {
      const undo = undoFor(window, location.pathname + location.hash, Date.now())
      result.nextPerson()
      // Where the device stores nothing, entries of the history hold the answers (stores/tab.ts).
      window.name = `${Date.now()}`
      if (carryUndo(window, undo)) location.replace(quiz)
    }
  }
}
