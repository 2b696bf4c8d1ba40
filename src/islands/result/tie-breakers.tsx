import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'
import type { Answer, Question } from '#domain/model'
import { fill } from '#i18n/fill'
import type { Result } from '#stores/result'
import type { ResultText, ResultWords } from './result-text.ts'

const ANSWERS: readonly Answer[] = [1, 2, 3, 4, 5]

type Props = {
  readonly open: boolean
  readonly result: Result
  readonly text: ResultText['more']
  readonly words: ResultWords
}

/** More statements while the verdict is not clear-cut: offered, never forced. */
export function TieBreakers({ open, result, text, words }: Props) {
  const asked = useStore(result.$asked)
  const left = useStore(result.$left)
  const [begun, setBegun] = useState(false)
  if (!open && !begun) return null
  if (!open || left === 0) {
    if (!begun) return null
    return (
      <section class="more" role="status">
        <p>{open ? text.used : text.settled}</p>
      </section>
    )
  }
  return (
    <section class="more">
      <h2>{text.heading}</h2>
      <p>{fill(text.lead, { count: left })}</p>
      {asked ? (
        <TieBreaker
          key={asked.id}
          asked={asked}
          left={left}
          result={result}
          text={text}
          words={words}
        />
      ) : (
        <button
          type="button"
          class="button"
          onClick={() => {
            setBegun(true)
            result.askMore()
          }}
        >
          {text.start}
        </button>
      )}
    </section>
  )
}

type AskedProps = Omit<Props, 'open'> & { readonly asked: Question; readonly left: number }

function TieBreaker({ asked, left, result, text, words }: AskedProps) {
  return (
    <fieldset>
      <legend tabIndex={-1} ref={(legend) => legend?.focus({ preventScroll: true })}>
        {words.statements[asked.id]}
      </legend>
      <p class="small">{fill(text.progress, { left })}</p>
      <p class="buttons">
        {ANSWERS.map((answer) => (
          <button
            key={answer}
            type="button"
            class="choice"
            onClick={() => result.answer(asked.slot, answer)}
          >
            {words.scale[answer - 1]}
          </button>
        ))}
      </p>
      <p class="buttons">
        <button type="button" class="quiet" onClick={() => result.answer(asked.slot, 0)}>
          {text.skip}
        </button>
        <button type="button" class="quiet" onClick={result.stopAsking}>
          {text.stop}
        </button>
      </p>
    </fieldset>
  )
}
