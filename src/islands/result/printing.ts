import { nextRender } from '../shared/next-render.ts'
import type { Lazy } from '#stores/lazy'
import type { AnswersPart } from './parts.ts'

/** Prints the page with the answers; prints without them if the lazy part can't be fetched. */
export async function printWith(answers: Lazy<AnswersPart>): Promise<void> {
  await answers.load()
  await nextRender()
  print()
}

/**
 * Opens all closed `<details>` for printing, except those for screens only, and closes them
 * afterwards.
 */
export function unfoldForPrint(): void {
  let unfolded: readonly HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    unfolded = [
      ...document.querySelectorAll<HTMLDetailsElement>('details:not([open], .screen-only)')
    ]
    for (const details of unfolded) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const details of unfolded) details.open = false
  })
}
