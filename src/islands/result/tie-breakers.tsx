import type { Placed } from '#domain/verdict'
import { fill } from '#i18n/fill'
import type { Result } from '#stores/result'
import type { LateAnswers } from './late-parts.ts'
import { percent } from './percent.ts'
import type { ResultText, ResultWords } from './result-text.ts'

type Props = {
  readonly placed: Placed
  readonly result: Result
  readonly answers: LateAnswers
  readonly text: ResultText['more']
  readonly failed: string
  readonly words: ResultWords
}

/** More statements while the verdict is not clear-cut: offered, never forced. */
export function TieBreakers({ placed, result, answers, text, failed, words }: Props) {
  const asked = result.$asked.get()
  const left = result.$left.get()
  const begun = result.$begun.get()
  const late = answers.$state.get()
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
      ) : asked && late.kind === 'here' ? (
        <late.part.TieBreaker
          key={asked.id}
          asked={asked}
          left={left}
          result={result}
          words={late.part.words}
        />
      ) : (
        <>
          <button type="button" class="button" onClick={() => answers.load().then(result.askMore)}>
            {text.start}
          </button>
          {late.kind === 'failed' && <p role="alert">{failed}</p>}
        </>
      )}
    </section>
  )
}
