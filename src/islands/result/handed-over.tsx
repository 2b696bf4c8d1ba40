import type { HandedOver } from '#stores/hand-over'
import type { Result } from '#stores/result'
import type { ResultText } from './result-props.ts'

type Props = {
  readonly state: Exclude<HandedOver, 'no'>
  readonly result: Result
  readonly text: ResultText['handOver']
  readonly quiz: string
}

/** The page after "Next person": nothing of the earlier person, and for ten seconds an undo. */
export function HandedOverScreen({ state, result, text, quiz }: Props) {
  return (
    <section class="moment">
      <h1 tabIndex={-1}>{text.heading}</h1>
      <p role="status">{text.lead}</p>
      <p class="buttons">
        <a class="button" href={quiz}>
          {text.start}
        </a>
        {state === 'undoable' && (
          <button type="button" class="quiet" onClick={result.undoNextPerson}>
            {text.undo}
          </button>
        )}
      </p>
    </section>
  )
}
