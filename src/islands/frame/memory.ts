import { MEMORY_PAGE } from '#embed/memory-frame'
import { formatQuizProgress, parseQuizProgress, type QuizProgress } from '#stores/quiz-progress'

/** The progress of a quiz, and whether it has led to a result. */
export type RememberedProgress = QuizProgress & { readonly finished: boolean }

/**
 * A page of ours in another frame of the same host's page that holds the progress of the quiz until the
 * host's page is left. Only pages of our origin can read it.
 */
export type Memory = {
  readonly isThere: () => boolean
  readonly read: () => RememberedProgress | undefined
  /** A page that is not there yet gets the progress with a later write, or when this page is left. */
  readonly write: (progress: RememberedProgress) => void
}

/** The memory that the frame of `window` shares with the other frames of its host. */
export function memoryOf(window: Window): Memory {
  let unwritten: RememberedProgress | undefined
  window.addEventListener('pagehide', () => unwritten && write(unwritten))
  return {
    isThere: () => memoryPage(window) !== undefined,
    read() {
      const { progress, finished } = memoryPage(window)?.documentElement.dataset ?? {}
      const parsed = parseQuizProgress(progress)
      return parsed && { ...parsed, finished: finished !== undefined }
    },
    write
  }

  function write(progress: RememberedProgress): void {
    const root = memoryPage(window)?.documentElement
    unwritten = root ? undefined : progress
    if (!root) return
    root.dataset.progress = formatQuizProgress(progress)
    root.toggleAttribute('data-finished', progress.finished)
  }
}

/** The page that holds the progress. All frames of a host's page find the same one: the first. */
function memoryPage({ parent }: Window): Document | undefined {
  for (let index = 0; index < parent.length; index++) {
    try {
      const page = parent[index]?.document
      if (page?.location.pathname.endsWith(MEMORY_PAGE)) return page
    } catch {
      // A frame of another origin. A frame without an origin of its own can read no other frame.
    }
  }
  return undefined
}
