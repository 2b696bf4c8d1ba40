import type { Pulls } from '#domain/pulls'
import type { ResultText, ResultWords } from './result-text.ts'

type Props = {
  readonly pulls: Pulls
  readonly text: ResultText['pulls']
  readonly words: ResultWords
}

/** What pulled the verdict which way, each with the answers behind it. */
export function PullList({ pulls, text, words }: Props) {
  return (
    <section>
      <h2>{text.heading}</h2>
      {pulls.strongest.length === 0 && <p>{text.none}</p>}
      {pulls.strongest.length > 1 && <p>{pulls.leads ? text.leads : text.level}</p>}
      <ul class="pulls" role="list">
        {pulls.strongest.map(({ trait, pole, side, answers }) => (
          <li key={trait} class={side}>
            <h3>
              {words.traits[trait]?.[pole]} <span class="tag">{text[side]}</span>
            </h3>
            <p>{words.traits[trait]?.pull[pole]}</p>
            <details>
              <summary>
                {text.answers}
                <span class="unseen"> {words.traits[trait]?.[pole]}</span>
              </summary>
              <ul>
                {answers.map(({ question, answer }) => (
                  <li key={question}>
                    {words.statements[question]} <strong>{words.scale[answer - 1]}</strong>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
