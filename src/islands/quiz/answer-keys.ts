import type { Answer } from '#domain/model'
import type { Quiz } from '#stores/quiz'

/**
 * The keys 1 to 5 choose an answer while the focus is in the quiz (elsewhere a single key must do nothing, WCAG 2.1.4); they
 * never move on by themselves. The focus goes to the chosen answer, so that Enter moves on and the arrow keys change it.
 * Enter is ours too: the form must not be submitted (question-form.tsx).
 */
export function answerKeys(root: HTMLElement, quiz: Quiz): void {
  root.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, altKey, metaKey } = event
    if (ctrlKey || altKey || metaKey) return
    if (key === 'Enter' && target instanceof HTMLInputElement) {
      event.preventDefault()
      quiz.next(quiz.$at.get())
    }
    if (!/^[1-5]$/.test(key)) return
    quiz.choose(Number(key) as Answer)
    root.querySelector<HTMLInputElement>(`input[value="${key}"]`)?.focus()
  })
}
