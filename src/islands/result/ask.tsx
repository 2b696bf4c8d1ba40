import type { TraitEnd } from '#domain/score'
import { ChangingText } from '../shared/changing-text.tsx'
import type { ResultText, ResultWords } from './result-props.ts'

type Props = {
  readonly needs: readonly TraitEnd[]
  readonly text: ResultText['ask']
  readonly words: ResultWords
}

/** Questions to ask an employer: one for each need, then those that everybody should ask. */
export function Ask({ needs, text, words }: Props) {
  const questions = needs.map(({ trait, pole }) => words.traits[trait]?.ask[pole] ?? '')
  return (
    <section>
      <h2>{text.heading}</h2>
      <p>
        <ChangingText>{needs.length === 0 ? text.anyway : text.lead}</ChangingText>
      </p>
      <ul class="ask" role="list">
        {[...questions, ...words.askAnyway].map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  )
}
