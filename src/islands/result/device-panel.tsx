import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import type { Result } from '#stores/result'
import type { ResultText } from './result-text.ts'

type Props = {
  readonly result: Result
  readonly text: ResultText['device']
  readonly quiz: string
}

/** What this device keeps of the result, and the ways to change or delete it. */
export function DevicePanel({ result, text, quiz }: Props) {
  const kept = useStore(result.$kept)
  const [forgotten, setForgotten] = useState(false)
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
      <p role="status">{forgotten ? text.forgotten : text.kept}</p>
      <p class="buttons">
        <a class="button" href={quiz}>
          {forgotten ? text.startOver : text.change}
        </a>
        {!forgotten && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              result.forget()
              setForgotten(true)
            }}
          >
            {text.forget}
          </button>
        )}
      </p>
    </section>
  )
}
