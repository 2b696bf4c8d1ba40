import style from './answers.css?inline'
import { useStore } from '@nanostores/preact'
import type { Answer, Answers, Model, Question } from '#domain/model'
import { type Profile, scoredTraits } from '#domain/score'
import { tellingAnswers } from '#domain/telling-answers'
import type { Placed } from '#domain/verdict'
import { fill } from '#i18n/fill'
import type { Result } from '#stores/result'
import { addStyle } from '../shared/add-style.ts'
import { ChangingText } from '../shared/changing-text.tsx'
import { percent } from './percent.ts'
import type { AnswersText, ResultWords } from './result-props.ts'

addStyle(style)

const ANSWERS: readonly Answer[] = [1, 2, 3, 4, 5]

type TieBreakerProps = {
  readonly asked: Question
  readonly left: number
  readonly result: Result
  readonly words: AnswersText
}

/**
 * A tie-breaker: one more statement with its five answers. `left` is how many are left, with this
 * one.
 */
function TieBreaker({ asked, left, result, words }: TieBreakerProps) {
  return (
    <fieldset>
      <legend tabIndex={-1}>
        <ChangingText>{words.statements[asked.slot]}</ChangingText>
      </legend>
      {ANSWERS.map((answer) => (
        <button
          key={answer}
          type="button"
          class="choice"
          onClick={() => result.answer(asked.slot, answer)}
        >
          <ChangingText>{words.scale[answer - 1]}</ChangingText>
        </button>
      ))}
      <p class="buttons">
        <button type="button" class="quiet" onClick={() => result.answer(asked.slot, 0)}>
          {words.skip}
        </button>
        <button type="button" class="quiet" onClick={result.stopAsking}>
          {words.stop}
        </button>
        <span class="small">
          <ChangingText>{fill(words.progress, { left })}</ChangingText>
        </span>
      </p>
    </fieldset>
  )
}

type TieBreakingProps = {
  readonly placed: Placed
  readonly result: Result
  readonly text: AnswersText
  readonly words: ResultWords
}

/** The tie-breakers, one after the other, with the verdict so far. */
export function TieBreaking({ placed, result, text, words }: TieBreakingProps) {
  const asked = useStore(result.$asked)
  const left = useStore(result.$left)
  const over = !placed.open || left === 0
  return (
    <>
      <h2>{text.heading}</h2>
      <p role="status">
        <ChangingText>{verdictInWords(placed, text, words)}</ChangingText>
      </p>
      {over ? (
        <p key={text[placed.open ? 'used' : 'settled']} tabIndex={-1}>
          {text[placed.open ? 'used' : 'settled']}
        </p>
      ) : asked ? (
        <TieBreaker key={asked.id} asked={asked} left={left} result={result} words={text} />
      ) : (
        <button type="button" class="button" onClick={result.askMore}>
          {text.start}
        </button>
      )}
    </>
  )
}

/** The current verdict and its probability as a sentence, announced after each answer. */
function verdictInWords(
  { placing, probability }: Placed,
  words: AnswersText,
  { placings }: ResultWords
): string {
  const front = percent(probability)
  return fill(words.now, { placing: placings[placing].name, front, back: 100 - front })
}

type TellingAnswersProps = {
  /** Id of the trait. */
  readonly traitId: string
  readonly model: Model
  readonly answers: Answers
  readonly profile: Profile
  readonly words: AnswersText
}

/**
 * The answers behind a trait's pull: those on the person's side of the trait's norm, the furthest
 * from it first.
 */
export function TellingAnswers({ traitId, model, answers, profile, words }: TellingAnswersProps) {
  const telling = scoredTraits(profile)
    .filter(({ trait }) => trait.id === traitId)
    .flatMap((entry) => tellingAnswers(model, answers, entry))
  return (
    <ul>
      {telling.map(({ question, answer }) => (
        <li key={question}>
          <ChangingText>{words.statements[Number(question)]}</ChangingText>
          <strong>
            <ChangingText>{` ${words.scale[answer - 1]}`}</ChangingText>
          </strong>
        </li>
      ))}
    </ul>
  )
}
