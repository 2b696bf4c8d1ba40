import type { Result } from '#stores/result'
import type { ResultText } from './result-text.ts'

type Props = {
  readonly result: Result
  readonly text: ResultText['device']
  readonly quiz: string
}

/** What this device keeps of the result, and the ways to change or delete it. */
export function DevicePanel({ result, text, quiz }: Props) {
  const kept = result.$kept.get()
  const forgotten = result.$forgotten.get()
  if (!kept && !forgotten) {
    return (
      <p class="buttons screen-only">
        <a class="button" href={quiz}>
          {text.startOver}
        </a>
      </p>
    )
  }
  return (
    <section class="screen-only">
      <h2>{text.heading}</h2>
      <p role="status" tabIndex={-1}>
        {forgotten ? text.forgotten : text.kept}
      </p>
      <p class="buttons">
        <a class="button" href={quiz}>
          {forgotten ? text.startOver : text.change}
        </a>
        <button type="button" class="quiet" onClick={forgotten ? result.undo : result.forget}>
          {forgotten ? text.undo : text.forget}
        </button>
      </p>
    </section>
  )
}
