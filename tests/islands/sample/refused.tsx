import { ChangingText } from '#islands/shared/changing-text.tsx'
import { fill } from '#i18n/fill'
import { ITEMS, Quote, type SampleProps, useSample, Word } from './parts.tsx'

/** Text that may change, as bare text. */
export function RefusedText({ text }: SampleProps) {
  const { count, kind, items } = useSample()
  return (
    <>
      <p>{count}</p>
      <p>{fill(text.some, { count })}</p>
      <p>{count > 1 ? text.some : text.one}</p>
      <p>{count > 1 && text.some}</p>
      <p>{text[kind]}</p>
      <p>{`${text.some} ${count}`}</p>
      <ul>
        {items.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      <p key={kind}>{text[kind]}</p>
      <p key={text[kind]}>
        {text[kind]}
        {text.some}
      </p>
      <Quote>{text[kind]}</Quote>
      <Word word={kind} />
    </>
  )
}

/** Constant bare text next to content that may change. */
export function RefusedSiblings({ text }: SampleProps) {
  const { count, kind, items } = useSample()
  return (
    <>
      <p>
        <ChangingText>{text[kind]}</ChangingText> {text.some}
      </p>
      <p>
        {items.map(({ id }) => (
          <b key={id} />
        ))}{' '}
        <i />
      </p>
      <p>
        {count > 1 && <b />}
        {text.some}
      </p>
      <p>
        <Word word={text.some} />
        {text.some}
      </p>
      <p>
        {text.some}
        {count > 1 && <b />}
        <i />
      </p>
      <p>
        {text.some}
        {ITEMS.map(({ id }) => (
          <b key={id} />
        ))}
      </p>
    </>
  )
}
