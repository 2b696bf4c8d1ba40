import { ChangingText } from '#islands/shared/changing-text.tsx'
import { fill } from '#i18n/fill'
import { KINDS, Quote, type SampleProps, TITLE, useFetched, useSample } from './parts.tsx'

/** Constant text, and changing text that page translation does not break. */
export function AcceptedText({ text }: SampleProps) {
  const { count, kind, items } = useSample()
  const state = useFetched()
  const { some: sometimes, ...others } = text
  return (
    <>
      <p>some</p>
      <p>{text.some}</p>
      <p>{TITLE}</p>
      <p>
        {`${sometimes} `}
        {others.one}
      </p>
      <p>
        <ChangingText>{fill(text.some, { count })}</ChangingText>
        <ChangingText>{` ${text.some}`}</ChangingText>
      </p>
      <p key={text[kind]}>{text[kind]}</p>
      <ul>
        {items.map(({ name }) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <ul>
        {KINDS.map((known) => (
          <li key={known}>
            <b />
            {text[known]}
          </li>
        ))}
      </ul>
      {state.kind === 'loaded' && <p>{state.part.words.some}</p>}
      <Quote>
        <Always word={text.one} />
      </Quote>
    </>
  )
}

/** Bare text that is followed by nothing that may change, or only by a single last child. */
export function AcceptedSiblings({ text }: SampleProps) {
  const { count, kind } = useSample()
  return (
    <>
      <p>
        {text.some} <b /> {text.one}
      </p>
      <p>
        {text.some}
        {count > 1 && <b />}
      </p>
      <p>
        {text.some} <ChangingText>{text[kind]}</ChangingText>
      </p>
      <p>
        {text.some} <b />
        {count > 1 && <b />}
        <i />
      </p>
    </>
  )
}

/** Every use passes a constant word. */
function Always({ word }: { readonly word: string }) {
  return <b>{word}</b>
}
