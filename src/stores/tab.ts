import { parseCode, formatCode } from '#domain/code'
import { type QuizProgress, parseQuizProgress, formatQuizProgress } from './quiz-progress.ts'

/** The quiz progress that `Tab.read` finds. */
export type TabProgress = QuizProgress & {
  /**
   * Whether it came from the URL, which anybody can write, and not from this tab's history state.
   */
  readonly carried: boolean
}

/**
 * The quiz progress in this tab's history entries. It works even where the device can't store
 * anything.
 */
export type Tab = {
  /**
   * The progress carried by the URL (a change of language) or in the current history entry (a
   * reload, a step back); undefined without a valid one. Removes the hash from the URL when it
   * carried progress.
   */
  readonly read: () => TabProgress | undefined
  /**
   * Writes progress to the current history entry, or with `step` to a new one, which the back
   * button undoes.
   */
  readonly write: (progress: QuizProgress, step: boolean) => void
  /** Calls back with the question, from 0, that the back or forward button leads to. */
  readonly listen: (moved: (at: number) => void) => void
}

/**
 * The tab of a window. Progress is stored in the state of history entries, which survives a reload
 * and is no part of the URL: a URL that a visitor passes on must not hold their answers. The state ends
 * in `window.name`, which changes when a tab whose device stores nothing is handed over to the next
 * person (islands/invited/hand-on.ts): what the entries of the earlier person hold is not read any more.
 */
export function tabOf(window: Window): Tab {
  return {
    read() {
      const carried = carriedProgress(window.location.hash)
      if (carried === undefined) {
        const progress = parseQuizProgress(window.history.state, window.name)
        return progress && { ...progress, carried: false }
      }
      const { pathname, search } = window.location
      try {
        window.history.replaceState(null, '', pathname + search)
      } catch {
        // A frame with an opaque origin may not change its URL. The hash stays, but only the frame
        // sees it.
      }
      return { ...carried, carried: true }
    },
    write(progress, step) {
      try {
        window.history[step ? 'pushState' : 'replaceState'](
          `${formatQuizProgress(progress)}/${window.name}`,
          ''
        )
      } catch {
        // Safari throws after 100 history writes in 30 seconds. A missing entry costs a step back,
        // never an answer.
      }
    },
    listen(moved) {
      window.addEventListener('popstate', ({ state }) => {
        const progress = parseQuizProgress(state, window.name)
        if (progress) moved(progress.at)
      })
    }
  }
}

/** The URL hash, with its `#`, that carries progress over to the same page in another language. */
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
