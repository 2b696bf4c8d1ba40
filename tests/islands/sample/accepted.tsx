import { ChangingText } from '#islands/shared/changing-text.tsx'
import { fill } from '#i18n/fill'
import { KINDS, Quote, type SampleProps, TITLE, useFetched, useSample } from './parts.tsx'

/** Text that never changes, and text that is drawn as text that may. */
export function SoundWords({ text }: SampleProps) {
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
        {KINDS.map((one) => (
          <li key={one}>
            <b />
            {text[one]}
          </li>
        ))}
      </ul>
      {state.kind === 'here' && <p>{state.part.words.some}</p>}
      <Quote>
        <Always word={text.one} />
      </Quote>
    </>
  )
}

/** Bare text that nothing changes directly behind, or only the last thing of all. */
export function SoundWordsBeside({ text }: SampleProps) {
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

/** Everywhere, its word is one that never changes. */
function Always({ word }: { readonly word: string }) {
  return <b>{word}</b>
}
