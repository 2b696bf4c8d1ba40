import type { QuizProgress } from './quiz-progress.ts'
import type { TabProgress } from './tab.ts'

/**
 * What an earlier visit to the quiz has left on this device: `stopped` at question `at`, from 0, or
 * `finished`, so that there is a result.
 */
export type Arrival =
  | { readonly kind: 'stopped'; readonly at: number }
  | { readonly kind: 'finished' }

/**
 * The arrival for what the device stores (`saved`), undefined if the visitor begins or simply goes
 * on: nothing is stored, or this tab (`inTab`) is in the middle of the quiz. `total` is the number of
 * questions.
 */
export function arrivalOf(
  saved: QuizProgress | undefined,
  inTab: TabProgress | undefined,
  total: number
): Arrival | undefined {
  if (!saved?.answers.some(Boolean)) return undefined
  if (inTab && (inTab.at > 0 || saved.at === 0)) return undefined
  return saved.at >= total ? { kind: 'finished' } : { kind: 'stopped', at: saved.at }
}
