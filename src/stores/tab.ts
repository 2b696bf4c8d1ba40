import { parseCode, formatCode } from '#domain/code'
import { type QuizProgress, parseQuizProgress, formatQuizProgress } from './quiz-progress.ts'

/** A place that this tab knows of. */
export type NotedProgress = QuizProgress & {
  /** It came by the address, which anybody can write, and not from this tab's own history. */
  readonly carried: boolean
}

/** What this tab remembers by its history, even where the device remembers nothing. */
export type Tab = {
  /** Where this tab was before a reload, a step back or a change of language. */
  readonly read: () => NotedProgress | undefined
  /** Notes the place; `step` makes it a step that the back button undoes. */
  readonly note: (progress: QuizProgress, step: boolean) => void
  /** Calls back when the back or forward button leads to another question. */
  readonly listen: (moved: (at: number) => void) => void
}

/**
 * The tab behind a window. A place is kept in the history entry's state, which outlives a reload and is no part of
 * the address: an address that somebody passes on must not hold half their answers.
 */
export function tabOf(window: Window): Tab {
  return {
    read() {
      const carried = carriedProgress(window.location.hash)
      if (carried === undefined) {
        const noted = parseQuizProgress(window.history.state)
        return noted && { ...noted, carried: false }
      }
      const { pathname, search } = window.location
      try {
        window.history.replaceState(null, '', pathname + search)
      } catch {
        // A frame without an origin of its own may not change its address. Only it sees that address.
      }
      return { ...carried, carried: true }
    },
    note(progress, step) {
      try {
        window.history[step ? 'pushState' : 'replaceState'](formatQuizProgress(progress), '')
      } catch {
        // Safari allows a hundred notes in half a minute. One that is missing costs a step back, never an answer.
      }
    },
    listen(moved) {
      window.addEventListener('popstate', ({ state }) => {
        const progress = parseQuizProgress(state)
        if (progress) moved(progress.at)
      })
    }
  }
}

/** The part behind `#` that carries a place over to the same page in another language. */
export function carryingHash({ answers, at }: QuizProgress): string {
  return `#at=${at}&code=${formatCode(answers)}`
}

function carriedProgress(hash: string): QuizProgress | undefined {
  const parameters = new URLSearchParams(hash.slice(1))
  const at = parameters.get('at') ?? ''
  const decoded = parseCode(parameters.get('code') ?? '')
  if (decoded.kind !== 'ok' || !/^\d{1,3}$/.test(at)) return undefined
  return { answers: decoded.answers, at: Number(at) }
}
