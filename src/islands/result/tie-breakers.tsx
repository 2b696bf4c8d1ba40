import { useStore } from '@nanostores/preact'
import type { Placed } from '#domain/verdict'
import { fill } from '#i18n/fill'
import type { Lazy } from '#stores/lazy'
import type { Result } from '#stores/result'
import { ChangingText } from '../shared/changing-text.tsx'
import type { AnswersPart } from './parts.ts'
import type { ResultText, ResultWords } from './result-props.ts'

type Props = {
  readonly placed: Placed
  readonly result: Result
  readonly answers: Lazy<AnswersPart>
  readonly text: ResultText['more']
  readonly failed: string
  readonly words: ResultWords
}

/**
 * Offers tie-breakers, more statements that sharpen the verdict, while the verdict is not clear.
 */
export function TieBreakers({ placed, result, answers, text, failed, words }: Props) {
  const asked = useStore(result.$asked)
  const left = useStore(result.$left)
  const begun = useStore(result.$begun)
  const lazy = useStore(answers.$state)
  // Check both: other sections load the part too, and `askMore` below sets `begun` even after a
  // failed fetch.
  const part = lazy.kind === 'loaded' && begun ? lazy.part : undefined
  const over = !placed.open || left === 0
  if (over && !part) return null

  return (
    <section class="more">
      <h2>{text.heading}</h2>
      <p role="status">
        <ChangingText>
          {part ? part.verdictInWords(placed, part.words, words) : fill(text.lead, { count: left })}
        </ChangingText>
      </p>
      {part && over ? (
        <p key={part.words[placed.open ? 'used' : 'settled']} tabIndex={-1}>
          {part.words[placed.open ? 'used' : 'settled']}
        </p>
      ) : part && asked ? (
        <part.TieBreaker
          key={asked.id}
          asked={asked}
          left={left}
          result={result}
          words={part.words}
        />
      ) : (
        <>
          <button type="button" class="button" onClick={() => answers.load().then(result.askMore)}>
            {text.start}
          </button>
          {lazy.kind === 'failed' && <p role="alert">{failed}</p>}
        </>
      )}
    </section>
  )
}
