import { useStore } from '../use-store.ts'
import type { Answer, Question } from '#domain/model'
import type { Placed } from '#domain/verdict'
import { fill } from '#i18n/fill'
import type { Result } from '#stores/result'
import { percent } from './percent.ts'
import type { ResultText, ResultWords } from './result-text.ts'

const ANSWERS: readonly Answer[] = [1, 2, 3, 4, 5]

type Props = {
  readonly placed: Placed
  readonly result: Result
  readonly text: ResultText['more']
  readonly words: ResultWords
}

/** More statements while the verdict is not clear-cut: offered, never forced. */
export function TieBreakers({ placed, result, text, words }: Props) {
  const asked = useStore(result.$asked)
  const left = useStore(result.$left)
  const begun = useStore(result.$begun)
  const over = !placed.open || left === 0
  if (over && !begun) return null

  const front = percent(placed.probability)
  const now = fill(text.now, {
    placing: words.placings[placed.placing].name,
    front,
    back: 100 - front
  })
  return (
    <section class="more">
      <h2>{text.heading}</h2>
      <p role="status">{begun ? now : fill(text.lead, { count: left })}</p>
      {over ? (
        <p tabIndex={-1}>{placed.open ? text.used : text.settled}</p>
      ) : asked ? (
        <TieBreaker
          key={asked.id}
          asked={asked}
          left={left}
          result={result}
          text={text}
          words={words}
        />
      ) : (
        <button type="button" class="button" onClick={result.askMore}>
          {text.start}
        </button>
      )}
    </section>
  )
}

type AskedProps = Omit<Props, 'placed'> & { readonly asked: Question; readonly left: number }

function TieBreaker({ asked, left, result, text, words }: AskedProps) {
  return (
    <fieldset>
      <legend tabIndex={-1}>{words.statements[asked.id]}</legend>
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
      <p class="buttons">
        <button type="button" class="quiet" onClick={() => result.answer(asked.slot, 0)}>
          {text.skip}
        </button>
        <button type="button" class="quiet" onClick={result.stopAsking}>
          {text.stop}
        </button>
        <span class="small">{fill(text.progress, { left })}</span>
      </p>
    </fieldset>
  )
}
