import { useStore } from '@nanostores/preact'
import type { Model } from '#domain/model'
import type { Pulls } from '#domain/pulls'
import type { Lazy } from '#stores/lazy'
import type { ShownResult } from '#stores/shown-result'
import { ChangingText } from '../shared/changing-text.tsx'
import type { AnswersPart } from './parts.ts'
import type { DetailsText, ResultWords } from './result-props.ts'

type Props = {
  readonly shown: ShownResult
  readonly pulls: Pulls
  readonly model: Model
  readonly part: Lazy<AnswersPart>
  readonly text: DetailsText['pulls']
  readonly failed: string
  readonly words: ResultWords
}

/** The strongest pulls, each with its side and a list of the answers behind it. */
export function PullList({ shown, pulls, model, part, text, failed, words }: Props) {
  const state = useStore(part.$state)
  return (
    <>
      {pulls.strongest.length === 0 && <p>{text.none}</p>}
      {pulls.strongest.length > 1 && (
        <p>
          <ChangingText>{pulls.leads ? text.leads : text.level}</ChangingText>
        </p>
      )}
      <ul class="pulls" role="list">
        {pulls.strongest.map(({ trait, pole, side }) => (
          <li key={trait} class={side}>
            <h4>
              <ChangingText>{words.traits[trait]?.[pole]}</ChangingText>
              <span class="tag">
                <ChangingText>{` ${text[side]}`}</ChangingText>
              </span>
            </h4>
            <p>
              <ChangingText>{words.traits[trait]?.pull[pole]}</ChangingText>
            </p>
            <details onToggle={part.load}>
              <summary>
                {text.answers}
                <span class="unseen">
                  <ChangingText>{` ${words.traits[trait]?.[pole]}`}</ChangingText>
                </span>
              </summary>
              {state.kind === 'failed' && <p role="alert">{failed}</p>}
              {state.kind === 'loaded' && (
                <state.part.TellingAnswers
                  traitId={trait}
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
    </>
  )
}
