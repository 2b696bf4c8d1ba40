import { nextDrawing } from '../shared/next-drawing.ts'
import type { Lazy } from '#stores/lazy'
import type { AnswersPart } from './parts.ts'

/** Prints once the answers are there, or can't be had: they belong on paper. */
export async function printWith(answers: Lazy<AnswersPart>): Promise<void> {
  await answers.load()
  await nextDrawing()
  print()
}

/** Lets the keys that print wait for the answers too. */
export function printByKeys(answers: Lazy<AnswersPart>): void {
  addEventListener('keydown', (event) => {
    if (event.key !== 'p' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    printWith(answers)
  })
}

/** Folded answers belong on paper too; on the screen they fold again. */
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
