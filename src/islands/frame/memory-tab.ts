import type { Quiz } from '#stores/quiz'
import type { QuizProgress } from '#stores/quiz-progress'
import { type Tab, tabOf } from '#stores/tab'
import { computed } from 'nanostores'
import type { FrameVisit } from './frame-visit.ts'
import type { Memory } from './memory.ts'

/**
 * The tab of a frame. It adds no history entries, because the frame shares the history of the host's
 * page. When the element is moved in the page, its frame starts with an empty history; then `remembered`
 * counts.
 */
export function memoryTab(memory: Memory, remembered: QuizProgress | undefined): Tab {
  const tab = tabOf(window)
  return {
    read: () => tab.read() ?? (remembered && { ...remembered, carried: true }),
    write(progress) {
      tab.write(progress, false)
      memory.write({ ...progress, finished: false })
    },
    listen: () => {}
  }
}

/** Asks the host for a memory where the browser stores nothing, and there is none yet. */
export function askForMemory(
  { $stored }: Pick<Quiz, '$stored'>,
  memory: Memory,
  { host, $answered }: Pick<FrameVisit, 'host' | '$answered'>
): void {
  computed([$stored, $answered], (stored, answered) => answered && !stored).subscribe((needed) => {
    if (needed && !memory.isThere()) host.send({ type: 'memory' })
  })
}
