import type { Pulls } from '#domain/pulls'
import type { LateAnswers } from './late-parts.ts'
import type { ShownResult } from './reading.tsx'
import type { ResultText, ResultWords, ViewProps } from './result-text.ts'

type Props = {
  readonly shown: ShownResult
  readonly pulls: Pulls
  readonly model: ViewProps['model']
  readonly late: LateAnswers
  readonly text: ResultText['pulls']
  readonly failed: string
  readonly words: ResultWords
}

/** What pulled the verdict which way, each with the answers behind it. */
export function PullList({ shown, pulls, model, late, text, failed, words }: Props) {
  const state = late.$state.get()
  return (
    <section>
      <h2>{text.heading}</h2>
      {pulls.strongest.length === 0 && <p>{text.none}</p>}
      {pulls.strongest.length > 1 && <p>{pulls.leads ? text.leads : text.level}</p>}
      <ul class="pulls" role="list">
        {pulls.strongest.map(({ trait, pole, side }) => (
          <li key={trait} class={side}>
            <h3>
              {words.traits[trait]?.[pole]} <span class="tag">{text[side]}</span>
            </h3>
            <p>{words.traits[trait]?.pull[pole]}</p>
            <details onToggle={late.load}>
              <summary>
                {text.answers}
                <span class="unseen"> {words.traits[trait]?.[pole]}</span>
              </summary>
              {state.kind === 'failed' && <p role="alert">{failed}</p>}
              {state.kind === 'here' && (
                <state.part.AnswersBehind
                  pulling={trait}
                  model={model}
                  answers={shown.answers}
                  profile={shown.reading.profile}
                  words={state.part.words}
                />
              )}
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
