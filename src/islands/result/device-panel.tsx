import { useStore } from '@nanostores/preact'
import type { Result } from '#stores/result'
import { ChangingText } from '../shared/changing-text.tsx'
import type { ResultText } from './result-props.ts'

type Props = {
  readonly result: Result
  readonly text: ResultText['device']
  readonly quiz: string
}

/**
 * Whether this device stores the answers behind the result, with controls to change, delete and
 * restore them. Only a link to the quiz if it does not.
 */
export function DevicePanel({ result, text, quiz }: Props) {
  const stored = useStore(result.$stored)
  const forgotten = useStore(result.$forgotten)
  if (!stored && !forgotten) {
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
        <ChangingText>{forgotten ? text.forgotten : text.kept}</ChangingText>
      </p>
      <p class="buttons">
        <a class="button" href={quiz}>
          <ChangingText>{forgotten ? text.startOver : text.change}</ChangingText>
        </a>
        <button type="button" class="quiet" onClick={forgotten ? result.undo : result.forget}>
          <ChangingText>{forgotten ? text.undo : text.forget}</ChangingText>
        </button>
      </p>
    </section>
  )
}
